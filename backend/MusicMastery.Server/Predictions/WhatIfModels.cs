using MusicMastery.Core.Analyses;
using MusicMastery.Core.Predictions;
using MusicMastery.Server.Analyses;

namespace MusicMastery.Server.Predictions;

/// <summary>
/// The models of completed analyses, opened. Keeps the ones asked for last, at about a megabyte each, so that a slider
/// that is dragged is answered at once.
/// </summary>
public sealed class WhatIfModels(ISavedModelStore store, IPopularityLearner learner, AnalysisResults results)
{
    private readonly RecentAnalyses<WhatIfModel?> _recent = new(kept: 8);

    /// <summary>The analysis's model; null when it has none that this program can open.</summary>
    public WhatIfModel? Of(Analysis analysis) =>
        analysis.Status == AnalysisStatus.Completed ? _recent.Of(analysis.Id, () => Open(analysis)) : null;

    /// <summary>Drops what is kept of an analysis that was deleted.</summary>
    public void Forget(AnalysisId id) => _recent.Forget(id);

    private WhatIfModel? Open(Analysis analysis) =>
        results.Of(analysis) is { } result
        && store.Model(analysis.Id) is { } saved
        && learner.Open(saved.Model) is { } model
            ? new WhatIfModel(model, saved.Sounds, result)
            : null;
}
