namespace MusicMastery.Learning.Evaluation;

/// <summary>
/// Turns a score into a probability by a logistic curve (Platt 1999, with his smoothed targets, found by Newton's
/// method). The curve always rises, if ever so little, so that scores keep their order even where they tell nothing.
/// </summary>
/// <param name="Centre">The score that stands for the middle of the curve.</param>
/// <param name="Slope">Change of the log-odds per unit of score, at least 0.</param>
/// <param name="Level">Log-odds at the centre.</param>
internal sealed record PlattScaling(double Centre, double Slope, double Level)
{
    /// <summary>The least change of the log-odds over one standard deviation of the scores.</summary>
    private const double LeastSlope = 0.01;

    /// <summary>Variance of the level, its covariance with the slope, variance of the slope.</summary>
    public (double Level, double Both, double Slope) Doubt { get; init; }

    /// <summary>Fits the curve.</summary>
    /// <param name="scores">Scores of tracks whose artists the model never saw.</param>
    /// <param name="outcomes">What came true.</param>
    /// <param name="weights">How often each counts; null = once.</param>
    public static PlattScaling Fit(double[] scores, bool[] outcomes, double[]? weights = null)
    {
        var weight = weights ?? [.. scores.Select(_ => 1.0)];
        var total = weight.Sum();
        if (total == 0)
        {
            return new(0, LeastSlope, 0);
        }

        var centre = scores.Zip(weight, (score, times) => score * times).Sum() / total;
        var spread = Math.Sqrt(scores.Zip(weight, (score, times) => Math.Pow(score - centre, 2) * times).Sum() / total);
        spread = spread > 0 ? spread : 1;
        var positive = outcomes.Zip(weight, (outcome, times) => outcome ? times : 0).Sum();
        var (high, low) = ((positive + 1) / (positive + 2), 1 / (total - positive + 2));
        var (slope, level) = (0.0, Math.Log((positive + 1) / (total - positive + 1)));
        var doubt = (Level: 0.0, Both: 0.0, Slope: 0.0);
        for (var step = 0; step < 25; step++)
        {
            var (g0, g1, h00, h01, h11) = (0.0, 0.0, 1e-9, 0.0, 1e-9);
            for (var i = 0; i < scores.Length; i++)
            {
                var z = (scores[i] - centre) / spread;
                var p = Logistic(level + (slope * z));
                var (error, curvature) = (weight[i] * ((outcomes[i] ? high : low) - p), weight[i] * p * (1 - p));
                g0 += error;
                g1 += error * z;
                h00 += curvature;
                h01 += curvature * z;
                h11 += curvature * z * z;
            }

            var determinant = (h00 * h11) - (h01 * h01);
            var (d0, d1) = (((h11 * g0) - (h01 * g1)) / determinant, ((h00 * g1) - (h01 * g0)) / determinant);
            (level, slope) = (level + d0, slope + d1);
            doubt = (h11 / determinant, -h01 / determinant, h00 / determinant);
            if (Math.Abs(d0) + Math.Abs(d1) < 1e-10)
            {
                break;
            }
        }

        return new(centre, Math.Max(slope, LeastSlope) / spread, level)
        {
            Doubt = (doubt.Level, doubt.Both / spread, doubt.Slope / (spread * spread)),
        };
    }

    /// <summary>The probability at a score, 0–1.</summary>
    public double Probability(double score) => Logistic(LogOdds(score));

    /// <summary>The logarithm of the odds at a score.</summary>
    public double LogOdds(double score) => Level + (Slope * (score - Centre));

    /// <summary>The standard deviation of the log-odds at a score that is known up to a standard deviation itself.</summary>
    public double Deviation(double score, double doubt)
    {
        var from = score - Centre;
        return Math.Sqrt(
            Doubt.Level + (2 * from * Doubt.Both) + (from * from * Doubt.Slope) + Math.Pow(Slope * doubt, 2)
        );
    }

    /// <summary>The probability that has these log-odds.</summary>
    public static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
