using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Tests.Collaborations;

/// <summary>A few tracks, with one segment that was collected whole.</summary>
internal sealed class MemoryCatalog(IReadOnlyList<Track> tracks, IReadOnlyList<ArtistId> network)
    : ITrackStore,
        IArtistStore,
        ISegmentStore
{
    public IReadOnlyDictionary<TrackId, Track> Find(IReadOnlyCollection<TrackId> ids) =>
        tracks.Where(track => ids.Contains(track.Id)).ToDictionary(track => track.Id);

    public IReadOnlyDictionary<ArtistId, IReadOnlyList<Track>> CreditedTo(IReadOnlyCollection<ArtistId> artistIds) =>
        artistIds
            .Distinct()
            .Select(id =>
                KeyValuePair.Create(id, (IReadOnlyList<Track>)[.. tracks.Where(track => track.ArtistIds.Contains(id))])
            )
            .Where(entry => entry.Value.Count > 0)
            .ToDictionary();

    public IReadOnlyDictionary<ArtistId, Artist> Find(IReadOnlyCollection<ArtistId> ids) =>
        new Dictionary<ArtistId, Artist>();

    public IReadOnlyList<ArtistMatch> Search(string text, int limit) => [];

    public IReadOnlyDictionary<ArtistId, IReadOnlyList<RelatedArtist>> RelatedTo(
        IReadOnlyCollection<ArtistId> ids,
        SourceKind? source = null
    ) => new Dictionary<ArtistId, IReadOnlyList<RelatedArtist>>();

    public CollectedSegment? Find(ArtistId seedArtistId) =>
        new()
        {
            SeedArtistId = seedArtistId,
            NetworkArtistIds = network,
            LibraryTrackIds = [],
            Tracks = [.. tracks.Select(track => new CollectedTrack(track.Id, track.Popularity ?? 0))],
            Provenance = Samples.Provenance,
        };

    public IReadOnlyList<ArtistId> SeedArtistIds() => [];
}
