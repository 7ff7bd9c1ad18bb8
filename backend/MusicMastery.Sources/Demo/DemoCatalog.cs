using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo.Planting;

namespace MusicMastery.Sources.Demo;

/// <summary>A whole invented catalog, and what was planted in it.</summary>
/// <param name="Artists">By id.</param>
/// <param name="Tracks">By id; every credited artist is among the artists.</param>
/// <param name="Links">By artist and rank; ranks of one artist run from 1 without a gap.</param>
/// <param name="Truth">What was planted.</param>
public sealed record DemoCatalog(
    IReadOnlyList<Artist> Artists,
    IReadOnlyList<Track> Tracks,
    IReadOnlyList<RelatedArtist> Links,
    PlantedTruth Truth
);
