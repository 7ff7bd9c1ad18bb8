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

    /// <summary>Tracks that are new or changed, as they are now.</summary>
    public List<Track> Tracks { get; } = [];

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
