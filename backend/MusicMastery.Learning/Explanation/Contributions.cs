using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Evaluation;

namespace MusicMastery.Learning.Explanation;

/// <summary>
/// What each audio feature adds to a track's appeal or takes from it, against the mean of its library. The score is a
/// sum over features, so a feature's Shapley value (Lundberg and Lee 2017, interventional, the library as background)
/// is simply its part less the library's mean part.
/// </summary>
internal static class Contributions
{
    /// <summary>
    /// Shapley values on the scale of appeal; each row adds up to the track's appeal less the library's mean appeal.
    /// The slope of the chord from the mean score to the track's own turns score into appeal. Because the curve bends,
    /// the appeal of the mean score is not quite the mean appeal; that difference, the same for all tracks, is shared
    /// out by the size of the values.
    /// </summary>
    /// <param name="parts">What each feature adds to the score of each track.</param>
    /// <param name="scores">The score of each track.</param>
    /// <param name="appeals">The appeal of each track.</param>
    /// <param name="calibration">From score to appeal.</param>
    public static double[][] Of(double[][] parts, double[] scores, double[] appeals, PlattScaling calibration)
    {
        var meanParts = new double[SoundVector.Length];
        foreach (var track in parts)
        {
            for (var feature = 0; feature < meanParts.Length; feature++)
            {
                meanParts[feature] += track[feature] / parts.Length;
            }
        }

        var (meanScore, meanAppeal) = (scores.Average(), appeals.Average());
        var appealOfMean = calibration.Probability(meanScore);
        return
        [
            .. parts.Select(
                (track, i) =>
                {
                    var values = track.Zip(meanParts, (part, mean) => part - mean).ToArray();
                    var size = values.Sum(Math.Abs);
                    var slope =
                        values.Sum() is var sum && Math.Abs(sum) > 1e-12 ? (appeals[i] - appealOfMean) / sum : 0;
                    var rest = appeals[i] - meanAppeal - (slope * values.Sum());
                    return Array.ConvertAll(
                        values,
                        value => (slope * value) + (rest * (size > 0 ? Math.Abs(value) / size : 1.0 / values.Length))
                    );
                }
            ),
        ];
    }
}
