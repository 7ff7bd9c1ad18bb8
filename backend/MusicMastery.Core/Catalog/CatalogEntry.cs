using MusicMastery.Core.Artists;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Catalog;

/// <summary>One thing a source yields and the catalog stores keep.</summary>
public abstract record CatalogEntry
{
    private CatalogEntry() { }

    /// <summary>How many plain entries it weighs as much as, so that what is held at once can be bounded.</summary>
    public virtual int Weight => 1;

    /// <summary>An artist.</summary>
    public sealed record OfArtist(Artist Artist) : CatalogEntry;

    /// <summary>A track.</summary>
    /// <param name="Track">The track.</param>
    /// <param name="Artists">What the source said of some of its artists beside it, such as their names.</param>
    public sealed record OfTrack(Track Track, IReadOnlyList<Artist>? Artists = null) : CatalogEntry
    {
        /// <inheritdoc/>
        public override int Weight => 1 + (Artists?.Count ?? 0);
    }

    /// <summary>One artist named as related to another.</summary>
    public sealed record OfRelatedArtist(RelatedArtist Link) : CatalogEntry;

    /// <summary>How a track that the catalog has sounds, as another source says than the one the track came from.</summary>
    /// <param name="TrackId">The track; one that the catalog does not have is passed over.</param>
    /// <param name="AudioFeatures">How it sounds.</param>
    /// <param name="Provenance">Who says so, and when.</param>
    public sealed record OfAudioFeatures(TrackId TrackId, AudioFeatures AudioFeatures, Provenance Provenance)
        : CatalogEntry;

    /// <summary>A whole segment that a source collected for one seed artist.</summary>
    /// <param name="Segment">The segment.</param>
    /// <param name="Seed">What the source said of the seed artist beside it.</param>
    public sealed record OfSegment(CollectedSegment Segment, Artist? Seed = null) : CatalogEntry
    {
        /// <inheritdoc/>
        public override int Weight =>
            1 + Segment.Tracks.Count + Segment.LibraryTrackIds.Count + Segment.NetworkArtistIds.Count;
    }
}
