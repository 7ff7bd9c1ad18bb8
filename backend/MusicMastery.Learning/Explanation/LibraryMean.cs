using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Evaluation;

namespace MusicMastery.Learning.Explanation;

/// <summary>
/// The mean of a library, against which a track's appeal is explained. The score is a sum over features, so a feature's
/// Shapley value (Lundberg and Lee 2017, interventional, the library as background) is simply its part less the
/// library's mean part.
/// </summary>
/// <param name="Parts">What each feature adds to the score, on the mean.</param>
/// <param name="Appeal">The mean appeal.</param>
/// <param name="AppealOfMean">The appeal of the mean score.</param>
internal sealed record LibraryMean(double[] Parts, double Appeal, double AppealOfMean)
{
    /// <summary>The mean over these tracks.</summary>
    /// <param name="parts">What each feature adds to the score of each track.</param>
    /// <param name="scores">The score of each track.</param>
    /// <param name="calibration">From score to appeal.</param>
    public static LibraryMean Of(double[][] parts, double[] scores, PlattScaling calibration)
    {
        var meanParts = new double[SoundVector.Length];
        foreach (var track in parts)
        {
            for (var feature = 0; feature < meanParts.Length; feature++)
            {
                meanParts[feature] += track[feature] / parts.Length;
            }
        }

        return new(meanParts, scores.Average(calibration.Probability), calibration.Probability(scores.Average()));
    }

    /// <summary>
    /// Shapley values on the scale of appeal; they add up to the track's appeal less the library's mean appeal.
    /// The slope of the chord from the mean score to the track's own turns score into appeal. Because the curve bends,
    /// the appeal of the mean score is not quite the mean appeal; that difference, the same for all tracks, is shared
    /// out by the size of the values.
    /// </summary>
    /// <param name="parts">What each feature adds to the score of the track.</param>
    /// <param name="appeal">The appeal of the track.</param>
    public double[] Shares(double[] parts, double appeal)
    {
        var values = parts.Zip(Parts, (part, mean) => part - mean).ToArray();
        var size = values.Sum(Math.Abs);
        var slope = values.Sum() is var sum && Math.Abs(sum) > 1e-12 ? (appeal - AppealOfMean) / sum : 0;
        var rest = appeal - Appeal - (slope * values.Sum());
        return Array.ConvertAll(
            values,
            value => (slope * value) + (rest * (size > 0 ? Math.Abs(value) / size : 1.0 / values.Length))
        );
    }
}
