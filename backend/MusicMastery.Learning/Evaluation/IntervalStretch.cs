using MusicMastery.Core.Predictions;

namespace MusicMastery.Learning.Evaluation;

/// <summary>
/// Stretches the interval that resampling the tested artists gives a mean correlation, which is too narrow for two
/// reasons. Folds learn from each other's artists, so what luck adds to one fold's figure it adds to another's: where
/// scores are luck alone the variance is twice what the resamples show, and one plus the share of luck otherwise. And few
/// artists show less than their spread, by Student's distribution (Hesterberg 2015).
/// </summary>
internal static class IntervalStretch
{
    private const double NinetyFivePercent = 1.96;

    /// <summary>With so few artists nothing is known of their spread; about t over z for two of them.</summary>
    private const double Unknown = 6.5;

    /// <summary>The estimate of a correlation with its interval stretched.</summary>
    /// <param name="estimate">From resampling.</param>
    /// <param name="noise">Share of the variance of scores that is luck of the rows learnt from, 0–1.</param>
    /// <param name="weights">What each artist weighs in the mean.</param>
    public static Estimate Of(Estimate estimate, double noise, double[] weights)
    {
        var artists = Math.Pow(weights.Sum(), 2) / weights.Sum(weight => weight * weight);
        var stretch = Math.Sqrt(1 + noise) * Student(artists);
        var (value, low, high) = estimate;
        return new(
            value,
            Math.Max(-1, value - (stretch * (value - low))),
            Math.Min(1, value + (stretch * (high - value)))
        );
    }

    /// <summary>t / z · √(n / (n − 1)), with the first terms of Cornish and Fisher's series for t.</summary>
    private static double Student(double count)
    {
        if (!(count > 2))
        {
            return Unknown;
        }

        const double Z = NinetyFivePercent;
        var free = count - 1;
        var t =
            Z
            + ((Math.Pow(Z, 3) + Z) / (4 * free))
            + (((5 * Math.Pow(Z, 5)) + (16 * Math.Pow(Z, 3)) + (3 * Z)) / (96 * free * free));
        return t / Z * Math.Sqrt(count / free);
    }
}
