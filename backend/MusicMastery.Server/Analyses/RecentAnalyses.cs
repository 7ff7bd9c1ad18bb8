using MusicMastery.Core.Analyses;

namespace MusicMastery.Server.Analyses;

/// <summary>Something of each analysis that takes a while to read: the ones asked for last stay in memory.</summary>
/// <param name="kept">How many stay, at least 1.</param>
public sealed class RecentAnalyses<T>(int kept)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<(AnalysisId Id, Lazy<T> Value)> _newestFirst = [];

    /// <summary>What is kept of the analysis, read when it is not.</summary>
    /// <param name="id">The analysis.</param>
    /// <param name="read">Reads it; once, however many ask at the same time.</param>
    public T Of(AnalysisId id, Func<T> read)
    {
        try
        {
            return Recall(id, read).Value;
        }
        catch
        {
            // What went wrong once may go well the next time.
            Forget(id);
            throw;
        }
    }

    /// <summary>Drops what is kept of an analysis.</summary>
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

    /// <summary>The entry; its value is read outside the gate when it is first looked at.</summary>
    private Lazy<T> Recall(AnalysisId id, Func<T> read)
    {
        lock (_gate)
        {
            var entry = Find(id);
            if (entry is null)
            {
                entry = new((id, new(read)));
                if (_newestFirst.Count == kept)
                {
                    _newestFirst.RemoveLast();
                }
            }
            else
            {
                _newestFirst.Remove(entry);
            }

            _newestFirst.AddFirst(entry);
            return entry.Value.Value;
        }
    }

    private LinkedListNode<(AnalysisId Id, Lazy<T> Value)>? Find(AnalysisId id)
    {
        var entry = _newestFirst.First;
        while (entry is not null && entry.Value.Id != id)
        {
            entry = entry.Next;
        }

        return entry;
    }
}
