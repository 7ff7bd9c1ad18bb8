using System.Globalization;
using MusicMastery.Core.Predictions;

namespace MusicMastery.Server.Predictions;

/// <summary>A mean over segments with its 95 % interval: 1.96 standard errors either way.</summary>
internal static class MeanFigure
{
    private const double NinetyFivePercent = 1.96;

    /// <summary>The mean ± 1.96 standard errors; a dash without values.</summary>
    public static string Text(IReadOnlyCollection<double> values, string format) =>
        values.Count == 0
            ? "-"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{values.Average().ToString(format, CultureInfo.InvariantCulture)} ± {HalfWidth(values):0.0000}"
            );

    /// <summary>The mean and its interval, which of a single value is that value; null without values.</summary>
    public static Estimate? Of(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        var mean = values.Average();
        var half = values.Count > 1 ? HalfWidth(values) : 0;
        return new Estimate(mean, mean - half, mean + half);
    }

    private static double HalfWidth(IReadOnlyCollection<double> values)
    {
        if (values.Count < 2)
        {
            return double.NaN;
        }

        var mean = values.Average();
        var squares = values.Sum(value => Math.Pow(value - mean, 2));
        return NinetyFivePercent * Math.Sqrt(squares / (values.Count - 1) / values.Count);
    }
}
