using MusicMastery.Core.Artists;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Catalog;

/// <summary>One thing a source yields and the catalog stores keep.</summary>
public abstract record CatalogEntry
{
    private CatalogEntry() { }

    /// <summary>An artist.</summary>
    public sealed record OfArtist(Artist Artist) : CatalogEntry;

    /// <summary>A track.</summary>
    public sealed record OfTrack(Track Track) : CatalogEntry;

    /// <summary>One artist named as related to another.</summary>
    public sealed record OfRelatedArtist(RelatedArtist Link, Provenance Provenance) : CatalogEntry;

    /// <summary>A whole segment that a source collected for one seed artist.</summary>
    public sealed record OfSegment(CollectedSegment Segment) : CatalogEntry;
}
