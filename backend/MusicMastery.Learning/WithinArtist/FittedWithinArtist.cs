using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.WithinArtist;

/// <summary>A calibrated within-artist model.</summary>
/// <param name="Training">What it was fitted to; null when no artist there had enough tracks.</param>
/// <param name="Model">Fitted to the whole training set; null when no artist there had enough tracks.</param>
/// <param name="Doubt">How sure it is.</param>
/// <param name="HeldOut">The models behind the calibration, with what they say of artists they never saw.</param>
/// <param name="Calibration">From score to the probability of the artist's top quarter.</param>
/// <param name="Line">The 75th percentile of the scores learnt from.</param>
internal sealed record FittedWithinArtist(
    WithinArtistTraining? Training,
    WithinArtistModel? Model,
    EffectsDoubt Doubt,
    IReadOnlyList<HeldOutScores> HeldOut,
    PlattScaling Calibration,
    double Line
) : IFitted
{
    /// <summary>What is left when there was nothing to learn from: every track scores alike.</summary>
    public static FittedWithinArtist Nothing { get; } =
        new(null, null, EffectsDoubt.None, [], new PlattScaling(0, 0, Math.Log(0.25 / 0.75)), double.PositiveInfinity);

    /// <inheritdoc/>
    public bool OrdersWithinArtist => Model is not null;

    /// <inheritdoc/>
    public double Noise => Doubt.Noise;

    /// <inheritdoc/>
    public double[] Score(SegmentTable table, int[] rows) => Model?.Score(table, rows) ?? new double[rows.Length];

    /// <inheritdoc/>
    public double Probability(double score) => Calibration.Probability(score);
}
