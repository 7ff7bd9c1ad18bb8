using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Artists;

/// <summary>A source's statement that one artist is related to another. Directed: from the artist asked about.</summary>
/// <param name="From">The artist asked about.</param>
/// <param name="To">The artist named as related.</param>
/// <param name="Rank">Closeness in the source's order; 1 is closest.</param>
/// <param name="Provenance">The source that says so, and when.</param>
/// <param name="Similarity">Closeness from 0 to 1 where the source gives it.</param>
public sealed record RelatedArtist(
    ArtistId From,
    ArtistId To,
    int Rank,
    Provenance Provenance,
    double? Similarity = null
);
