using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Analyses;

/// <summary>The failures a user can do something about, with their stable codes.</summary>
public static class AnalysisFailures
{
    /// <summary>UNKNOWN_ARTIST: the seed artist is not in the catalog.</summary>
    public static AnalysisFailedException UnknownArtist(ArtistId seed) =>
        Failed("UNKNOWN_ARTIST", $"The catalog has no artist with the id {seed}. Search for the name instead.");

    /// <summary>NO_RELATED_ARTISTS: nobody is known to be near the seed artist.</summary>
    public static AnalysisFailedException NoRelatedArtists(Artist seed) =>
        Failed(
            "NO_RELATED_ARTISTS",
            $"No source names an artist related to {seed.Name ?? seed.Id.Value}, so there is no niche to learn from. "
                + "Import a segment or related artists for this artist, or switch on a source that has them."
        );

    /// <summary>NO_TRACKS: the network's artists have no track to learn from.</summary>
    public static AnalysisFailedException NoTracks(int artistCount) =>
        Failed(
            "NO_TRACKS",
            $"The catalog has no track with a popularity by any of the {artistCount} artists of this niche. "
                + "Import their tracks, or switch on a source that has them."
        );

    private static AnalysisFailedException Failed(string code, string message) =>
        new(new AnalysisFailure(code, message, null));
}
