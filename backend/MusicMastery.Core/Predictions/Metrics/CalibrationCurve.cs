namespace MusicMastery.Core.Predictions.Metrics;

/// <summary>Predicted probabilities against the shares that came true.</summary>
public static class CalibrationCurve
{
    /// <summary>
    /// Groups predictions, from the lowest up, into bins of about as many each; equal probabilities share a bin, so
    /// there may be fewer bins than asked for.
    /// </summary>
    /// <param name="probabilities">Each 0–1.</param>
    /// <param name="outcomes">What came true, one for each probability.</param>
    /// <param name="binCount">How many bins, at least 1.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or no bin is asked for.</exception>
    public static IReadOnlyList<CalibrationBin> Bins(
        ReadOnlySpan<double> probabilities,
        ReadOnlySpan<bool> outcomes,
        int binCount
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(binCount, 1);
        if (probabilities.Length != outcomes.Length)
        {
            throw new ArgumentException(
                $"{probabilities.Length} probabilities, but {outcomes.Length} outcomes.",
                nameof(outcomes)
            );
        }

        var sorted = probabilities.ToArray();
        var came = outcomes.ToArray();
        Array.Sort(sorted, came);
        var bins = new List<CalibrationBin>(binCount);
        for (int bin = 1, start = 0; bin <= binCount; bin++)
        {
            var end = (int)((long)sorted.Length * bin / binCount);
            while (end > 0 && end < sorted.Length && sorted[end] == sorted[end - 1])
            {
                end++;
            }

            if (end > start)
            {
                bins.Add(Bin(sorted.AsSpan(start..end), came.AsSpan(start..end)));
                start = end;
            }
        }

        return bins;
    }

    private static CalibrationBin Bin(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> came)
    {
        var sum = 0.0;
        foreach (var probability in probabilities)
        {
            sum += probability;
        }

        return new(sum / probabilities.Length, came.Count(true) / (double)came.Length, came.Length);
    }
}
