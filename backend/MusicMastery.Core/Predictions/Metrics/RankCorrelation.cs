namespace MusicMastery.Core.Predictions.Metrics;

/// <summary>Spearman's rank correlation.</summary>
public static class RankCorrelation
{
    /// <summary>
    /// Pearson's correlation of the mid-ranks, −1–1 (Spearman 1904). Null when either list has fewer than two different
    /// numbers, for then there is no order to agree on.
    /// </summary>
    /// <param name="a">Numbers, none of them NaN.</param>
    /// <param name="b">As many numbers.</param>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static double? Of(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (a.Length != b.Length)
        {
            throw new ArgumentException($"Cannot correlate {a.Length} numbers with {b.Length}.", nameof(b));
        }

        var (rankA, rankB) = (MidRanks.Of(a), MidRanks.Of(b));
        var mean = (a.Length + 1) / 2.0;
        var (product, squareA, squareB) = (0.0, 0.0, 0.0);
        for (var i = 0; i < rankA.Length; i++)
        {
            var (da, db) = (rankA[i] - mean, rankB[i] - mean);
            product += da * db;
            squareA += da * da;
            squareB += db * db;
        }

        return squareA > 0 && squareB > 0 ? Math.Clamp(product / Math.Sqrt(squareA * squareB), -1, 1) : null;
    }
}
