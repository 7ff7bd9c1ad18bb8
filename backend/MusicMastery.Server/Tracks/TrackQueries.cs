using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tracks;

/// <summary>Questions about tracks.</summary>
public sealed class TrackQueries(TrackLoader tracks)
{
    /// <summary>The track with this id; null when there is none.</summary>
    /// <param name="id">A track's global id.</param>
    public IDataLoaderResult<TrackNode?> Track([Id] string id) => tracks.Node(GlobalId.Track(id, "id"));
}
