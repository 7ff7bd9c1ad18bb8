using GraphQL.DataLoader;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Tracks;

namespace MusicMastery.Server.Artists;

/// <summary>Artists who share a track with another: most shared tracks first, ties by id.</summary>
public sealed class CollaboratorConnection(Page<CollaboratorEdge> page) : Connection<CollaboratorEdge, ArtistNode>(page)
{
    internal static CollaboratorConnection Of(
        ArtistId artistId,
        IReadOnlyList<Track> credited,
        PageRequest request,
        ArtistLoader artists
    )
    {
        var shared = credited
            .SelectMany(track => track.ArtistIds.Distinct().Select(other => (Other: other, Track: track)))
            .Where(pair => pair.Other != artistId)
            .GroupBy(pair => pair.Other, pair => pair.Track)
            .OrderByDescending(tracks => tracks.Count())
            .ThenBy(tracks => tracks.Key)
            .ToList();
        return new CollaboratorConnection(
            shared
                .Cut(request, "collaborators", tracks => tracks.Key.Value)
                .To((cursor, tracks) => new CollaboratorEdge(cursor, [.. tracks], artists.Node(tracks.Key)))
        );
    }
}

/// <summary>An artist who shares a track with another.</summary>
public sealed class CollaboratorEdge(string cursor, IReadOnlyList<Track> shared, IDataLoaderResult<ArtistNode?> node)
    : Edge<ArtistNode>(cursor, node)
{
    /// <summary>Tracks that credit both, at least 1.</summary>
    public int SharedTrackCount => shared.Count;

    /// <summary>The tracks that credit both: most popular first, ties by id.</summary>
    public IReadOnlyList<TrackNode> Tracks => [.. shared.Select(track => new TrackNode(track))];
}
