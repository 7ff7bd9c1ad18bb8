using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Explanation;

/// <summary>Which audio features the default method leans on in a segment, which way, and how surely.</summary>
internal static class DriverAnalysis
{
    /// <summary>Tracks enough to tell which way a curve goes.</summary>
    private const int SignSample = 2000;

    /// <summary>Each feature, largest |importance| first, ties by feature; and the group of those that go together.</summary>
    public static DriverAdvice Of(WholeFit whole, int randomSeed, CancellationToken cancellationToken)
    {
        var tracks = Heard(whole.Table, whole.Fitted.Model!);
        var sample = Sample.Of(tracks, SignSample);
        var falls = new PermutationFalls(whole.Table, whole.Fitted.HeldOut, randomSeed);
        var curves = new EffectCurve[SoundVector.Length];
        var signs = new int[SoundVector.Length][];
        Trials.Run(
            [
                falls.MeasureGroup,
                .. Enumerable
                    .Range(0, SoundVector.Length)
                    .Select(feature =>
                        (Action)(
                            () =>
                            {
                                falls.Measure(feature);
                                curves[feature] = new EffectCurve(feature, tracks);
                                var rough = new EffectCurve(feature, sample);
                                signs[feature] = [.. whole.Resampled.Select(resample => rough.Sign(resample.Model))];
                            }
                        )
                    ),
            ],
            null,
            cancellationToken
        );
        var shares = falls.Shares();
        var resampled = whole.Resampled.Select(resample => falls.Shares(resample.ArtistWeights)).ToArray();
        double[] groupShares = [.. whole.Resampled.Select(resample => falls.GroupShare(resample.ArtistWeights))];
        IReadOnlyList<PopularityDriver> each =
        [
            .. Enum.GetValues<AudioFeature>()
                .Select(feature =>
                    Driver(
                        whole,
                        feature,
                        curves[(int)feature],
                        shares[(int)feature],
                        signs[(int)feature],
                        [.. resampled.Select(share => share[(int)feature])]
                    )
                )
                .OrderByDescending(driver => Math.Abs(driver.Importance))
                .ThenBy(driver => driver.Feature),
        ];
        return new(each, [new(PermutationFalls.Group, falls.GroupShare(), Deviation(groupShares))]);
    }

    private static PopularityDriver Driver(
        WholeFit whole,
        AudioFeature feature,
        EffectCurve curve,
        double share,
        int[] signs,
        double[] shares
    )
    {
        var sign = curve.Sign(whole.Fitted.Model!);
        var (points, direction) = curve.Draw(whole.Fitted.Model!, whole.Fitted.Calibration);
        double[] signed = [.. shares.Zip(signs, (size, way) => size * way)];
        return new PopularityDriver
        {
            Feature = feature,
            Importance = sign * share,
            Deviation = Deviation(signed),
            Direction = direction,
            Stability = signs.Count(way => way == sign) / (double)signs.Length,
            Effect = points,
        };
    }

    private static double Deviation(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => Math.Pow(value - mean, 2)) / (values.Length - 1));
    }

    private static List<HeardTrack> Heard(SegmentTable table, WithinArtistModel model)
    {
        var tracks = new List<HeardTrack>(table.Count);
        foreach (var group in table.ByFirstArtist(table.Rows))
        {
            double[][] sounds = [.. group.Select(row => model.Medians.Fill(table.Sounds[row]))];
            var artist = ArtistSound.Of(sounds);
            tracks.AddRange(
                sounds.Zip(model.Relative(sounds, artist), (sound, score) => new HeardTrack(sound, artist, score))
            );
        }

        return tracks;
    }
}
