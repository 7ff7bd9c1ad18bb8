using MusicMastery.Core.Analyses;

namespace MusicMastery.Server.Analyses;

/// <summary>What completed analyses found. Keeps the ones asked for last, so that a page of panels reads each once.</summary>
public sealed class AnalysisResults(IAnalysisStore store)
{
    private const int Kept = 16;

    private readonly Lock _gate = new();
    private readonly LinkedList<(AnalysisId Id, AnalysisResult Result)> _newestFirst = [];

    /// <summary>What the analysis found; null while it is not completed.</summary>
    public AnalysisResult? Of(Analysis analysis)
    {
        if (analysis.Status != AnalysisStatus.Completed)
        {
            return null;
        }

        lock (_gate)
        {
            return Recall(analysis.Id) ?? Read(analysis.Id);
        }
    }

    /// <summary>Drops a result that was deleted.</summary>
    public void Forget(AnalysisId id)
    {
        lock (_gate)
        {
            if (Recall(id) is not null)
            {
                _newestFirst.RemoveFirst();
            }
        }
    }

    private AnalysisResult? Recall(AnalysisId id)
    {
        for (var item = _newestFirst.First; item is not null; item = item.Next)
        {
            if (item.Value.Id == id)
            {
                _newestFirst.Remove(item);
                _newestFirst.AddFirst(item);
                return item.Value.Result;
            }
        }

        return null;
    }

    private AnalysisResult? Read(AnalysisId id)
    {
        if (store.Result(id) is not { } result)
        {
            return null;
        }

        _newestFirst.AddFirst((id, result));
        if (_newestFirst.Count > Kept)
        {
            _newestFirst.RemoveLast();
        }

        return result;
    }
}
