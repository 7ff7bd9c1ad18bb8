using MusicMastery.Core.Analyses.Supply;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Sources;

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

    /// <summary>
    /// A source could not be asked and the catalog has nothing to go on with: CLOSED_TO_THIS_APP, CREDENTIALS_REFUSED,
    /// QUOTA_EXCEEDED, UNREACHABLE, UNANSWERED or UNREADABLE.
    /// </summary>
    public static AnalysisFailedException OfSource(SourceException problem) =>
        new(new AnalysisFailure(SourceGap.CodeOf(problem.Problem), problem.Message, null, problem.RetryAt));

    /// <summary>SOURCE_NOT_AVAILABLE: the source that was asked for is not on, or does not know the artist.</summary>
    public static AnalysisFailedException SourceNotAvailable(Artist seed, string source) =>
        Failed(
            "SOURCE_NOT_AVAILABLE",
            $"{source} is not on, lacks what an analysis needs, or does not know {seed.Name ?? seed.Id.Value}. "
                + "The list of sources says what each can give and how to switch it on."
        );

    private static AnalysisFailedException Failed(string code, string message) =>
        new(new AnalysisFailure(code, message, null));
}
