using GraphQL.DataLoader;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tracks;

/// <summary>A page of tracks.</summary>
public sealed class TrackConnection(Page<TrackEdge> page) : Connection<TrackEdge, TrackNode>(page)
{
    internal static TrackConnection Of(IReadOnlyList<Track> tracks, PageRequest request) =>
        new(
            tracks
                .Cut(request, track => track.Id.Value)
                .To((cursor, track) => new TrackEdge(cursor, new Loaded<TrackNode?>(new TrackNode(track))))
        );
}

/// <summary>A track in a list.</summary>
public sealed class TrackEdge(string cursor, IDataLoaderResult<TrackNode?> node) : Edge<TrackNode>(cursor, node);
