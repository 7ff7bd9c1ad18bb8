using GraphQL;
using MusicMastery.Core.Predictions;

namespace MusicMastery.Server.Predictions;

/// <summary>The report card of a fitted model.</summary>
[Name("PopularityModel")]
public sealed class PopularityModelNode(PopularityModel model, DateTimeOffset trainedAt)
{
    /// <summary>How it learns.</summary>
    public ModelMethod Method => model.Method;

    /// <summary>When it was fitted.</summary>
    public DateTimeOffset TrainedAt => trainedAt;

    /// <summary>Tracks it learnt from.</summary>
    public int TrackCount => model.TrackCount;

    /// <summary>Artists credited on them.</summary>
    public int ArtistCount => model.ArtistCount;

    /// <summary>Whether its advice deserves trust.</summary>
    public SignalVerdict Verdict => model.Verdict;

    /// <summary>The verdict's reason in one plain sentence.</summary>
    public string VerdictReason => model.VerdictReason;

    /// <summary>How it does on artists it never saw.</summary>
    public ModelEvaluation Evaluation => model.Evaluation;

    /// <summary>
    /// Whether the segment rewards what is typical: mean over artists of Spearman's correlation of a track's typicality
    /// and its popularity among the artist's own tracks, −1–1. Above 0 the usual does well, below 0 what stands out; null
    /// for an analysis by an older version.
    /// </summary>
    public Estimate? TypicalityReward => model.TypicalityReward;

    /// <summary>The other methods on the same folds, and the shuffled-label and artist-average yardsticks.</summary>
    public IReadOnlyList<ModelEvaluation> Comparison => model.Comparison;
}
