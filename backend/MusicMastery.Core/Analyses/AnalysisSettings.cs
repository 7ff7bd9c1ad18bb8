using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Analyses;

/// <summary>What a user can choose about an analysis.</summary>
public sealed record AnalysisSettings
{
    /// <summary>How far to follow related artists, 1 or 2.</summary>
    public int Degrees { get; init; } = 2;

    /// <summary>How many related artists to follow from each artist, 1–50.</summary>
    public int Neighbours { get; init; } = 20;

    /// <summary>Artists to leave out of the network and the segment.</summary>
    public IReadOnlyList<ArtistId> ExcludeArtistIds { get; init; } = [];

    /// <summary>
    /// The live source to collect from; null takes what was imported for the artist, else the first live source that can.
    /// </summary>
    public SourceKind? Source { get; init; }

    /// <summary>Makes every random choice of the analysis.</summary>
    public int RandomSeed { get; init; } = 20200622;
}
