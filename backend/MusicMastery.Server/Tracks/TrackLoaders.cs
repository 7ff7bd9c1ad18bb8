using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tracks;

/// <summary>Finds tracks by id.</summary>
public sealed class TrackLoader(ITrackStore store) : BatchLoader<TrackId, Track>(store.Find)
{
    /// <summary>The node of the track with this id; null when there is none.</summary>
    public IDataLoaderResult<TrackNode?> Node(TrackId id) => Load(id).Then(TrackNode.OrNull);

    /// <summary>The node of a track that must be there.</summary>
    /// <exception cref="ExecutionError">It is not.</exception>
    public IDataLoaderResult<TrackNode> Required(TrackId id) =>
        Load(id)
            .Then(track => track ?? throw new ExecutionError($"The catalog has no track \"{id}\" any more."))
            .Then(track => new TrackNode(track));

    /// <summary>The nodes of the tracks with these ids, in their order, without unknown ones.</summary>
    public IDataLoaderResult<IReadOnlyList<TrackNode>> Nodes(IEnumerable<TrackId> ids) =>
        LoadKnown(ids, track => new TrackNode(track));
}

/// <summary>Finds the tracks that credit an artist.</summary>
public sealed class CreditedTracksLoader(ITrackStore store)
    : BatchLoader<ArtistId, IReadOnlyList<Track>>(store.CreditedTo);

/// <summary>Finds the ids of the tracks that credit an artist.</summary>
public sealed class CreditedTrackIdsLoader(ITrackLists lists)
    : BatchLoader<ArtistId, IReadOnlyList<TrackId>>(lists.CreditedTo)
{
    /// <summary>The ids; none when no track credits the artist.</summary>
    public IDataLoaderResult<IReadOnlyCollection<TrackId>> Ids(ArtistId artistId) =>
        Load(artistId).Then(IReadOnlyCollection<TrackId> (ids) => ids ?? []);
}

/// <summary>Finds the ids of the tracks in the market segment of an artist's latest completed analysis.</summary>
public sealed class SegmentTrackIdsLoader(AnalysesOfArtistLoader analyses, AnalysisResults results)
{
    /// <summary>The ids; none when the artist has no completed analysis.</summary>
    public IDataLoaderResult<IReadOnlyCollection<TrackId>> Ids(ArtistId seedArtistId) =>
        analyses
            .Latest(seedArtistId)
            .Then(
                IReadOnlyCollection<TrackId> (latest) =>
                    latest is not null && results.Of(latest) is { } result
                        ? [.. result.Segment.Tracks.Select(track => track.TrackId)]
                        : []
            );
}
