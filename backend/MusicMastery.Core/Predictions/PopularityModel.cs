namespace MusicMastery.Core.Predictions;

/// <summary>The report card of a fitted model.</summary>
public sealed record PopularityModel
{
    /// <summary>How it learns.</summary>
    public required ModelMethod Method { get; init; }

    /// <summary>Tracks it learnt from.</summary>
    public required int TrackCount { get; init; }

    /// <summary>Artists credited on them.</summary>
    public required int ArtistCount { get; init; }

    /// <summary>Whether its advice deserves trust.</summary>
    public required SignalVerdict Verdict { get; init; }

    /// <summary>The verdict's reason in one plain sentence.</summary>
    public required string VerdictReason { get; init; }

    /// <summary>How it does on artists it never saw.</summary>
    public required ModelEvaluation Evaluation { get; init; }

    /// <summary>
    /// Whether the segment rewards what is typical: mean over artists of Spearman's correlation of a track's typicality
    /// and its popularity among the artist's own tracks, −1–1. Above 0 the usual does well, below 0 what stands out; null
    /// in a result of an older version.
    /// </summary>
    public Estimate? TypicalityReward { get; init; }

    /// <summary>The other methods and yardsticks on the same folds.</summary>
    public required IReadOnlyList<ModelEvaluation> Comparison { get; init; }
}

/// <summary>Whether sound tells anything about popularity in a segment.</summary>
public enum SignalVerdict
{
    /// <summary>
    /// The interval of the within-artist rank correlation includes 0, or there are fewer than 200 tracks or 20 artists.
    /// </summary>
    NoSignal,

    /// <summary>The within-artist rank correlation is above 0 but below 0.15.</summary>
    Weak,

    /// <summary>The within-artist rank correlation is at least 0.15.</summary>
    Useful,
}

/// <summary>A figure with its 95 % interval, from resampling artists unless its field says otherwise.</summary>
/// <param name="Value">The figure, in the unit of the field that has it.</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end of its interval.</param>
public sealed record Estimate(double Value, double Low, double High);

/// <summary>How one method does in one segment.</summary>
public sealed record ModelEvaluation
{
    /// <summary>The method.</summary>
    public required ModelMethod Method { get; init; }

    /// <summary>Area under the ROC curve for "popular in the segment", 0–1, on artists the model never saw.</summary>
    public required Estimate HeldOutAuc { get; init; }

    /// <summary>Average precision for the same, 0–1; chance gives the share of popular tracks.</summary>
    public required Estimate HeldOutAveragePrecision { get; init; }

    /// <summary>
    /// Mean over held-out artists with at least four tracks of Spearman's correlation among the artist's own tracks,
    /// −1–1; an artist weighs its tracks less one. 0 for a method that does not tell them apart.
    /// </summary>
    public required Estimate WithinArtistRankCorrelation { get; init; }

    /// <summary>
    /// Share of popular tracks that were predicted popular, 0–1, on held-out artists. A method predicts so by its own
    /// line: the original's forest from 0.5, the default method from the 75th percentile of the scores it learnt from.
    /// </summary>
    public required double Recall { get; init; }

    /// <summary>Share of tracks predicted popular that are, 0–1, on held-out artists.</summary>
    public required double Precision { get; init; }

    /// <summary>
    /// 1 − Brier score over that of always saying the base rate: 0 is no better, 1 perfect. The probabilities of
    /// <see cref="ModelMethod.WithinArtist"/> and <see cref="ModelMethod.Shuffled"/> are of the top quarter of the
    /// artist's tracks, those of the others of being popular in the segment.
    /// </summary>
    public required double BrierSkill { get; init; }

    /// <summary>The AUC when tracks are split by row, so that artists stand on both sides. Flattering.</summary>
    public required double RandomSplitAuc { get; init; }

    /// <summary>Predicted against observed shares on held-out artists, rising; of the same event as the Brier skill.</summary>
    public required IReadOnlyList<CalibrationBin> Calibration { get; init; }

    /// <summary>
    /// Milliseconds that a fit took, calibration included: the median over folds. Differs from run to run.
    /// </summary>
    public required int FitMs { get; init; }
}

/// <summary>Tracks with like predictions and what became of them.</summary>
/// <param name="Expected">Mean predicted probability, 0–1.</param>
/// <param name="Observed">Share that came true, 0–1.</param>
/// <param name="Count">Tracks in the bin, at least 1.</param>
public sealed record CalibrationBin(double Expected, double Observed, int Count);
