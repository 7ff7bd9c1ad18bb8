namespace MusicMastery.Core.Artists;

/// <summary>An artist found by a search.</summary>
/// <param name="Artist">The artist.</param>
/// <param name="Score">How well the text matched, 0–1; 1 is the exact name or id.</param>
public sealed record ArtistMatch(Artist Artist, double Score);
