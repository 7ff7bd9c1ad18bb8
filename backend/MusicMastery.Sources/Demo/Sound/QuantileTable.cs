namespace MusicMastery.Sources.Demo.Sound;

/// <summary>A distribution by some of its quantiles.</summary>
/// <param name="points">Share of values at or below each value, both rising; the first share is 0 and the last 1.</param>
internal sealed class QuantileTable(params (double Share, double Value)[] points)
{
    /// <summary>The value with this share (0–1) at or below it, straight between the points.</summary>
    public double At(double share)
    {
        var upper = 1;
        while (upper < points.Length - 1 && points[upper].Share < share)
        {
            upper++;
        }

        var (from, to) = (points[upper - 1], points[upper]);
        return from.Value + ((to.Value - from.Value) * (share - from.Share) / (to.Share - from.Share));
    }

    /// <summary>
    /// Gives the lowest of these scores the lowest value and so on, so that the values as a whole have this very
    /// distribution and keep the order of the scores. Equal scores keep the order they came in.
    /// </summary>
    public double[] Spread(IReadOnlyList<double> scores)
    {
        var values = new double[scores.Count];
        var rank = 0;
        foreach (var index in Enumerable.Range(0, scores.Count).OrderBy(index => scores[index]))
        {
            values[index] = At((rank + 0.5) / scores.Count);
            rank++;
        }

        return values;
    }

    /// <summary>A distribution over a few values, as value and count.</summary>
    public static QuantileTable OfCounts(params (double Value, double Count)[] counts)
    {
        var total = counts.Sum(entry => entry.Count);
        List<(double, double)> points = [];
        var below = 0.0;
        foreach (var (value, count) in counts)
        {
            points.Add((below / total, value));
            below += count;
            points.Add((below / total, value));
        }

        return new QuantileTable([.. points]);
    }
}
