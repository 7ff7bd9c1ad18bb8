using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tracks;

/// <summary>Questions about tracks.</summary>
public sealed class TrackQueries(TrackLoader tracks, TrackLists lists)
{
    /// <summary>The track with this id; null when there is none.</summary>
    /// <param name="id">A track's global id.</param>
    public IDataLoaderResult<TrackNode?> Track([Id] string id) => tracks.Node(GlobalId.Track(id, "id"));

    /// <summary>The tracks of the catalog.</summary>
    /// <param name="where">Which tracks; all when unset.</param>
    /// <param name="orderBy">In which order; most popular first when unset.</param>
    /// <param name="page">Which part of the list.</param>
    public IDataLoaderResult<TrackConnection> Tracks(
        [BothWays] PageRequest page,
        TrackFilterInput? where = null,
        TrackOrderInput? orderBy = null
    ) => lists.List(where, orderBy, page);
}
