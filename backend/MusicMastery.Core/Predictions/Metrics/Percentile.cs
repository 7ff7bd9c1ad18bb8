namespace MusicMastery.Core.Predictions.Metrics;

/// <summary>Percentiles of a list of numbers, and where a number stands in one.</summary>
public static class Percentile
{
    /// <summary>
    /// The value below which <paramref name="percent"/> of the numbers lie, interpolated linearly between the two
    /// nearest (Hyndman and Fan's type 7, the default of numpy and R).
    /// </summary>
    /// <param name="values">At least one number, in any order, none of them NaN.</param>
    /// <param name="percent">0–100.</param>
    /// <exception cref="ArgumentException">No number, or a percent outside 0–100.</exception>
    public static double Of(IEnumerable<double> values, double percent)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return OfSorted(sorted, percent);
    }

    /// <summary>The same for numbers that already rise.</summary>
    /// <exception cref="ArgumentException">No number, or a percent outside 0–100.</exception>
    public static double OfSorted(ReadOnlySpan<double> sorted, double percent)
    {
        if (sorted.IsEmpty)
        {
            throw new ArgumentException("A percentile needs at least one number.", nameof(sorted));
        }

        if (percent is not (>= 0 and <= 100))
        {
            throw new ArgumentException($"A percent lies between 0 and 100, not at {percent}.", nameof(percent));
        }

        var position = percent / 100 * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }

    /// <summary>
    /// Where each number stands among all of them, 0–100: the share below it and half the share equal to it. A single
    /// number stands at 50.
    /// </summary>
    public static double[] Ranks(ReadOnlySpan<double> values)
    {
        var ranks = MidRanks.Of(values);
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = 100 * (ranks[i] - 0.5) / ranks.Length;
        }

        return ranks;
    }

    /// <summary>
    /// Where a number stands in a rising list that it need not be in, 0–100: the share below it and half the share
    /// equal to it; 50 in an empty list.
    /// </summary>
    public static double RankIn(ReadOnlySpan<double> sorted, double value)
    {
        if (sorted.IsEmpty)
        {
            return 50;
        }

        return 50.0 * (Below(sorted, value, orEqual: false) + Below(sorted, value, orEqual: true)) / sorted.Length;
    }

    private static int Below(ReadOnlySpan<double> sorted, double value, bool orEqual)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value || (orEqual && sorted[middle] == value))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
