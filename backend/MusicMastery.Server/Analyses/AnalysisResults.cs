using MusicMastery.Core.Analyses;

namespace MusicMastery.Server.Analyses;

/// <summary>What completed analyses found. Keeps the ones asked for last, so that a page of panels reads each once.</summary>
public sealed class AnalysisResults(IAnalysisStore store)
{
    private const int Kept = 16;

    private readonly Lock _gate = new();
    private readonly LinkedList<(AnalysisId Id, Lazy<AnalysisResult?> Result)> _newestFirst = [];

    /// <summary>What the analysis found; null while it is not completed.</summary>
    public AnalysisResult? Of(Analysis analysis) =>
        analysis.Status == AnalysisStatus.Completed ? Recall(analysis.Id).Value : null;

    /// <summary>Drops a result that was deleted.</summary>
    public void Forget(AnalysisId id)
    {
        lock (_gate)
        {
            if (Find(id) is { } entry)
            {
                _newestFirst.Remove(entry);
            }
        }
    }

    /// <summary>The result, read outside the gate when it is first looked at.</summary>
    private Lazy<AnalysisResult?> Recall(AnalysisId id)
    {
        lock (_gate)
        {
            var entry = Find(id);
            if (entry is null)
            {
                entry = new((id, new(() => store.Result(id))));
                if (_newestFirst.Count == Kept)
                {
                    _newestFirst.RemoveLast();
                }
            }
            else
            {
                _newestFirst.Remove(entry);
            }

            _newestFirst.AddFirst(entry);
            return entry.Value.Result;
        }
    }

    private LinkedListNode<(AnalysisId Id, Lazy<AnalysisResult?> Result)>? Find(AnalysisId id)
    {
        var entry = _newestFirst.First;
        while (entry is not null && entry.Value.Id != id)
        {
            entry = entry.Next;
        }

        return entry;
    }
}
