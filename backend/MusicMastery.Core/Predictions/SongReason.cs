using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Predictions;

/// <summary>Why a song has its appeal, in one English sentence made from what its audio features add and take.</summary>
public static class SongReason
{
    private const int Most = 2;

    /// <summary>A part below one percentage point is too little to speak of.</summary>
    private const double WorthSaying = 0.01;

    private static readonly Dictionary<AudioFeature, (string More, string Less)> s_words = new()
    {
        [AudioFeature.Duration] = ("longer", "shorter"),
        [AudioFeature.Explicit] = ("explicit", "clean"),
        [AudioFeature.Mode] = ("in major", "in minor"),
        [AudioFeature.Acousticness] = ("more acoustic", "less acoustic"),
        [AudioFeature.Danceability] = ("more danceable", "less danceable"),
        [AudioFeature.Energy] = ("more energetic", "calmer"),
        [AudioFeature.Instrumentalness] = ("more instrumental", "more vocal"),
        [AudioFeature.Liveness] = ("more live-sounding", "more studio-like"),
        [AudioFeature.Loudness] = ("louder", "quieter"),
        [AudioFeature.Speechiness] = ("wordier", "less spoken"),
        [AudioFeature.Valence] = ("brighter in mood", "darker in mood"),
        [AudioFeature.Tempo] = ("faster", "slower"),
    };

    /// <summary>
    /// The sentence: the two strongest traits on either side, strongest first, as differences from the artist's median
    /// song. A trait that does not differ from it is left out, for there would be no word for it.
    /// </summary>
    public static string Of(IReadOnlyList<FeatureContribution> contributions)
    {
        var (helps, hinders) = (Traits(contributions, 1), Traits(contributions, -1));
        return (helps.Length, hinders.Length) switch
        {
            (0, 0) => "Nothing in its sound stands out from the artist's other songs.",
            (_, 0) => $"Against the artist's other songs it is {helps}, which does well here.",
            (0, _) => $"Against the artist's other songs it is {hinders}, which holds it back here.",
            _ =>
                $"Against the artist's other songs it is {helps}, which does well here; being {hinders} holds it back.",
        };
    }

    private static string Traits(IEnumerable<FeatureContribution> contributions, int sign) =>
        string.Join(
            " and ",
            contributions
                .Where(part => sign * part.Contribution >= WorthSaying && part.Value != part.LibraryMedian)
                .OrderByDescending(part => sign * part.Contribution)
                .ThenBy(part => part.Feature)
                .Take(Most)
                .Select(part =>
                    part.Value > part.LibraryMedian ? s_words[part.Feature].More : s_words[part.Feature].Less
                )
        );
}
