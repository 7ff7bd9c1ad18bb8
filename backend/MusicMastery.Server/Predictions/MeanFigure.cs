using System.Globalization;

namespace MusicMastery.Server.Predictions;

/// <summary>A mean over segments, as the summaries show it.</summary>
internal static class MeanFigure
{
    private const double NinetyFivePercent = 1.96;

    /// <summary>The mean ± 1.96 standard errors; a dash without values.</summary>
    public static string Text(IReadOnlyCollection<double> values, string format)
    {
        if (values.Count == 0)
        {
            return "-";
        }

        var mean = values.Average();
        var error =
            values.Count > 1
                ? Math.Sqrt(values.Sum(value => Math.Pow(value - mean, 2)) / (values.Count - 1) / values.Count)
                : double.NaN;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{mean.ToString(format, CultureInfo.InvariantCulture)} ± {NinetyFivePercent * error:0.0000}"
        );
    }
}
