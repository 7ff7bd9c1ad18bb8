using MusicMastery.Core.Analyses;

namespace MusicMastery.Server.Analyses;

/// <summary>What completed analyses found. Keeps the ones asked for last, so that a page of panels reads each once.</summary>
public sealed class AnalysisResults(IAnalysisStore store)
{
    private readonly RecentAnalyses<AnalysisResult?> _recent = new(kept: 16);

    /// <summary>What the analysis found; null while it is not completed.</summary>
    public AnalysisResult? Of(Analysis analysis) =>
        analysis.Status == AnalysisStatus.Completed ? _recent.Of(analysis.Id, () => store.Result(analysis.Id)) : null;

    /// <summary>Drops a result that was deleted.</summary>
    public void Forget(AnalysisId id) => _recent.Forget(id);
}
