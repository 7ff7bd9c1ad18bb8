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

    /// <summary>The standard deviation of the difference of two scores.</summary>
    /// <param name="row">The one sound's row of the fit less the other's.</param>
    public double Deviation(double[] row) =>
        Error * Math.Sqrt(Cholesky.SolveLower(Factor, row).Sum(value => value * value));
}
