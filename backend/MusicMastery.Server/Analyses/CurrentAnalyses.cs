using System.Collections.Concurrent;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Predictions;

namespace MusicMastery.Server.Analyses;

/// <summary>
/// Analyses as they stand at this moment. How far the stage at work has come is kept in memory alone: it changes ten times
/// a second, while everybody who reads would wait for each write, and after a crash it means nothing.
/// </summary>
public sealed class CurrentAnalyses(IAnalysisStore store) : IAnalysisStore
{
    private readonly ConcurrentDictionary<AnalysisId, Analysis> _atWork = [];

    /// <summary>Notes how an analysis at work stands, without storing it.</summary>
    public void Note(Analysis analysis) => _atWork[analysis.Id] = analysis;

    /// <inheritdoc/>
    public void Save(Analysis analysis, AnalysisResult? result = null, SavedModel? model = null)
    {
        store.Save(analysis, result, model);
        _atWork.TryRemove(analysis.Id, out _);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<AnalysisId, Analysis> Find(IReadOnlyCollection<AnalysisId> ids) =>
        _atWork.IsEmpty ? store.Find(ids) : store.Find(ids).Values.Select(Now).ToDictionary(analysis => analysis.Id);

    /// <inheritdoc/>
    public IReadOnlyList<Analysis> List(AnalysisFilter filter) =>
        filter.Status is { } status && !_atWork.IsEmpty
            ? [.. List(filter with { Status = null }).Where(analysis => analysis.Status == status)]
            : [.. store.List(filter).Select(Now)];

    /// <inheritdoc/>
    public AnalysisResult? Result(AnalysisId id) => store.Result(id);

    /// <inheritdoc/>
    public bool Delete(AnalysisId id)
    {
        _atWork.TryRemove(id, out _);
        return store.Delete(id);
    }

    private Analysis Now(Analysis analysis) => _atWork.GetValueOrDefault(analysis.Id, analysis);
}
