namespace MusicMastery.Core.Catalog;

/// <summary>What the catalog holds.</summary>
/// <param name="ArtistCount">Artists kept, named or not.</param>
/// <param name="TrackCount">Tracks kept.</param>
/// <param name="SegmentCount">Segments that sources collected.</param>
/// <param name="TracksWithFeatures">Tracks that have audio features.</param>
/// <param name="UpdatedAt">When an entry was last added or changed; null for an empty catalog.</param>
public sealed record CatalogSummary(
    int ArtistCount,
    int TrackCount,
    int SegmentCount,
    int TracksWithFeatures,
    DateTimeOffset? UpdatedAt
);
