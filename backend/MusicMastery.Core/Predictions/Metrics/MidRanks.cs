namespace MusicMastery.Core.Predictions.Metrics;

/// <summary>Ranks in which equal numbers share the mean of the places they take.</summary>
public static class MidRanks
{
    /// <summary>The rank of each number among all, from 1 for the smallest.</summary>
    /// <param name="values">Numbers, none of them NaN.</param>
    public static double[] Of(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order);
        var ranks = new double[sorted.Length];
        for (var start = 0; start < sorted.Length; )
        {
            var end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                ranks[order[i]] = (start + 1 + end) / 2.0;
            }

            start = end;
        }

        return ranks;
    }
}
