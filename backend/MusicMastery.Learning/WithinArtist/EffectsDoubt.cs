namespace MusicMastery.Learning.WithinArtist;

/// <summary>
/// How sure an additive fit is of a difference between two scores. What the penalty expects of the effects is taken for
/// what they were likely to be before any track was seen, so that the doubt holds what the rows could not tell as well as
/// what they told by luck (Wahba 1983).
/// </summary>
/// <param name="Factor">Lower triangle whose product with its transpose is the fit's matrix.</param>
/// <param name="Error">Standard deviation of a track's target around its score.</param>
/// <param name="Noise">Share of the variance of the scores within artists that is luck of the rows, 0–1.</param>
internal sealed record EffectsDoubt(double[][] Factor, double Error, double Noise)
{
    /// <summary>Before anything was fitted.</summary>
    public static EffectsDoubt None { get; } = new([], 0, 1);

    /// <summary>The doubt of a fit.</summary>
    /// <param name="factor">The factor of the fit's matrix.</param>
    /// <param name="penalty">The penalty's part of that matrix, lower triangle.</param>
    /// <param name="scores">What the fit says of each row.</param>
    /// <param name="targets">What each row was.</param>
    /// <param name="artists">The artist each row belongs to.</param>
    /// <param name="repeats">
    /// How often a track is among the rows, on the mean: once for each credited artist, but it is one piece of evidence.
    /// </param>
    public static EffectsDoubt Of(
        double[][] factor,
        double[][] penalty,
        double[] scores,
        double[] targets,
        int[] artists,
        double repeats
    )
    {
        var groups = artists.Index().GroupBy(row => row.Item, row => scores[row.Index]).ToArray();
        var free = Math.Max(1, scores.Length - groups.Length);
        var error = scores.Zip(targets, (score, target) => Math.Pow(target - score, 2)).Sum() / free * repeats;
        var told = groups.Sum(SquaresAroundMean);
        var noise = told > 0 ? Math.Min(1, error * SquaresOfLuck(factor, penalty) / told) : 1;
        return new(factor, Math.Sqrt(error), noise);
    }

    /// <summary>The standard deviation of the difference of two scores.</summary>
    /// <param name="row">The one sound's row of the fit less the other's.</param>
    public double Deviation(double[] row) =>
        Error * Math.Sqrt(Cholesky.SolveLower(Factor, row).Sum(value => value * value));

    private static double SquaresAroundMean(IEnumerable<double> values)
    {
        var all = values.ToArray();
        var mean = all.Average();
        return all.Sum(value => Math.Pow(value - mean, 2));
    }

    /// <summary>
    /// The sum of squares that scores have from luck alone when a target's variance is 1: tr(H²) of the matrix H that
    /// makes scores of targets, from 1 − matrix⁻¹ · penalty.
    /// </summary>
    private static double SquaresOfLuck(double[][] factor, double[][] penalty)
    {
        var size = factor.Length;
        var stiff = new double[size][];
        for (var column = 0; column < size; column++)
        {
            var of = column;
            stiff[column] = Cholesky.Solve(
                factor,
                [.. Enumerable.Range(0, size).Select(row => row >= of ? penalty[row][of] : penalty[of][row])]
            );
        }

        var trace = 0.0;
        for (var a = 0; a < size; a++)
        {
            for (var b = 0; b < size; b++)
            {
                var same = a == b ? 1 : 0;
                trace += (same - stiff[a][b]) * (same - stiff[b][a]);
            }
        }

        return trace;
    }
}
