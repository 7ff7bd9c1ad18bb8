using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Explanation;

/// <summary>The appeal of one artist's tracks, how sure it is, and what each audio feature adds.</summary>
internal static class LibraryAppeal
{
    /// <summary>Half the width of a 95 % interval, in standard deviations of a normal distribution.</summary>
    private const double NinetyFivePercent = 1.96;

    /// <summary>The appeal of at least one track.</summary>
    public static IReadOnlyList<SongAppeal> Of(WholeFit whole, IReadOnlyList<Track> library)
    {
        var (model, calibration) = (whole.Fitted.Model!, whole.Fitted.Calibration);
        var segmentMedians = Medians.Of(whole.Table.Sounds);
        var sounds = SegmentTable.OfLibrary(library, segmentMedians).Sounds;
        var medians = Medians.Of(sounds);
        var artist = ArtistSound.Of(sounds);
        var parts = sounds.Select(sound => model.Parts(sound, artist)).ToArray();
        double[] scores = [.. sounds.Select(sound => model.Score(sound, artist))];
        double[] appeals = [.. scores.Select(calibration.Probability)];
        var shares = Contributions.Of(parts, scores, appeals, calibration);
        return
        [
            .. library.Select(
                (track, i) =>
                {
                    var (low, high) = Interval(whole, sounds[i], artist, calibration.LogOdds(scores[i]));
                    return new SongAppeal(
                        track.Id,
                        appeals[i],
                        low,
                        high,
                        [
                            .. Enum.GetValues<AudioFeature>()
                                .Select(feature => new FeatureContribution(
                                    feature,
                                    sounds[i][(int)feature],
                                    shares[i][(int)feature],
                                    medians[(int)feature],
                                    segmentMedians[(int)feature]
                                )),
                        ]
                    );
                }
            ),
        ];
    }

    /// <summary>
    /// Where the appeal would lie, 95 times of 100, had other artists of the kind been learnt from: a normal interval on
    /// the scale of log-odds, its deviation taken over resamples of the artists.
    /// </summary>
    private static (double Low, double High) Interval(
        WholeFit whole,
        double[] sound,
        ArtistSound artist,
        double logOdds
    )
    {
        double[] others =
        [
            .. whole.Resampled.Select(resample => resample.Calibration.LogOdds(resample.Model.Score(sound, artist))),
        ];
        var mean = others.Average();
        var reach = NinetyFivePercent * Math.Sqrt(others.Sum(other => Math.Pow(other - mean, 2)) / (others.Length - 1));
        return (PlattScaling.Logistic(logOdds - reach), PlattScaling.Logistic(logOdds + reach));
    }
}
