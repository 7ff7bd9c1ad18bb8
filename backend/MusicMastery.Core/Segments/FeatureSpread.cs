using MusicMastery.Core.Predictions.Metrics;

namespace MusicMastery.Core.Segments;

/// <summary>Counts how a value is spread over a segment and a library.</summary>
public static class FeatureSpread
{
    private static readonly double[] Percents = [5, 25, 50, 75, 95];

    /// <summary>The distribution; unknown values (NaN) are left out.</summary>
    /// <param name="segment">The segment's values, and whether each track is popular.</param>
    /// <param name="library">The library's values.</param>
    /// <param name="range">
    /// The ends of the first and last interval; null takes the 1st and 99th percentile. Values beyond fall into the
    /// first or last interval.
    /// </param>
    /// <param name="binCount">How many intervals.</param>
    public static FeatureDistribution Of(
        IReadOnlyList<(double Value, bool IsPopular)> segment,
        IReadOnlyList<double> library,
        (double From, double To)? range,
        int binCount
    )
    {
        var sorted = segment.Select(entry => entry.Value).Where(value => !double.IsNaN(value)).Order().ToArray();
        if (sorted.Length == 0)
        {
            return new FeatureDistribution([], []);
        }

        var (from, to) = range ?? (Percentile.OfSorted(sorted, 1), Percentile.OfSorted(sorted, 99));
        var width = to > from ? (to - from) / binCount : 1;
        var counts = new (int All, int Popular, int Library)[binCount];
        foreach (var (value, isPopular) in segment.Where(entry => !double.IsNaN(entry.Value)))
        {
            ref var bin = ref counts[Bin(value)];
            bin = (bin.All + 1, bin.Popular + (isPopular ? 1 : 0), bin.Library);
        }

        foreach (var value in library.Where(value => !double.IsNaN(value)))
        {
            counts[Bin(value)].Library++;
        }

        return new FeatureDistribution(
            [
                .. counts.Select(
                    (bin, place) =>
                        new DistributionBin(
                            from + (place * width),
                            from + ((place + 1) * width),
                            bin.All,
                            bin.Popular,
                            bin.Library
                        )
                ),
            ],
            [.. Percents.Select(percent => Percentile.OfSorted(sorted, percent))]
        );

        int Bin(double value) => Math.Clamp((int)Math.Floor((value - from) / width), 0, binCount - 1);
    }
}
