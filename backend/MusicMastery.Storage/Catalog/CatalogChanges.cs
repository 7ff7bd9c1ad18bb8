using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Storage.Catalog;

/// <summary>What one step of an import did to the catalog as a whole.</summary>
internal sealed class CatalogChanges
{
    public int ArtistsAdded { get; set; }

    public int TracksAdded { get; set; }

    public int SegmentsAdded { get; set; }

    public int FeaturesAdded { get; set; }

    /// <summary>Tracks that are new or changed, as they are now, for an index that has been filled.</summary>
    public List<Track> Tracks { get; } = [];

    /// <summary>Tracks that are no longer as they were.</summary>
    public List<TrackId> ChangedTracks { get; } = [];

    /// <summary>Artists that are no longer as they were.</summary>
    public List<ArtistId> ChangedArtists { get; } = [];

    public bool AnyName { get; set; }

    public bool Any { get; set; }

    public CatalogSummary AppliedTo(CatalogSummary summary, DateTimeOffset now) =>
        new(
            summary.ArtistCount + ArtistsAdded,
            summary.TrackCount + TracksAdded,
            summary.SegmentCount + SegmentsAdded,
            summary.TracksWithFeatures + FeaturesAdded,
            now
        );
}
