using System.Diagnostics;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Analyses;

/// <summary>The analyses that wait or run. Whose turn is next, <see cref="FairTurns{T}"/> says.</summary>
public sealed class PendingAnalyses(
    AnalysisQueueSettings limits,
    CurrentAnalyses store,
    AnalysisProgress progress,
    TimeProvider clock
) : IDisposable
{
    /// <summary>For whom the server itself, or somebody before its last start, asked.</summary>
    private const string Nobody = "";

    private readonly Lock _gate = new();
    private readonly Dictionary<AnalysisId, AnalysisJob> _jobs = [];
    private readonly FairTurns<AnalysisJob> _queue = new();
    private readonly SemaphoreSlim _arrived = new(0);

    /// <summary>Those whose end is not stored; the thread of one whose end is may still be busy for a moment.</summary>
    private IEnumerable<AnalysisJob> Current => _jobs.Values.Where(job => job.Analysis.FinishedAt is null);

    /// <summary>
    /// Queues an analysis. The same question asked again while it waits or runs gives the same analysis.
    /// </summary>
    /// <param name="artistId">The seed artist.</param>
    /// <param name="settings">What was chosen.</param>
    /// <param name="client">Who asks; null for the server itself.</param>
    /// <returns>The analysis, or why there is no room for it.</returns>
    public (Analysis? Analysis, string? Refusal) Add(
        ArtistId artistId,
        AnalysisSettings settings,
        string? client = null
    )
    {
        lock (_gate)
        {
            if (Current.FirstOrDefault(job => job.Asks(artistId, settings)) is { } same)
            {
                return (same.Analysis, null);
            }

            if (Refusal(client) is { } refusal)
            {
                return (null, refusal);
            }

            var analysis = new Analysis
            {
                Id = AnalysisId.New(clock),
                ArtistId = artistId,
                Settings = settings,
                Status = AnalysisStatus.Queued,
                Stages = [],
                RequestedAt = clock.Now(),
                TraceParent = Activity.Current?.Id,
            }.FromTheStart();
            store.Save(analysis);
            Enqueue(analysis, client ?? Nobody);
            return (analysis, null);
        }
    }

    /// <summary>Takes up again, from their start, the analyses that had not ended when the server stopped.</summary>
    public void Resume()
    {
        lock (_gate)
        {
            var left = new[] { AnalysisStatus.Queued, AnalysisStatus.Running }
                .SelectMany(status => store.List(new AnalysisFilter(Status: status)))
                .Where(analysis => !_jobs.ContainsKey(analysis.Id))
                .OrderBy(analysis => analysis.Id);
            foreach (var analysis in left)
            {
                var again = analysis.FromTheStart();
                store.Note(again);
                Enqueue(again, Nobody);
            }
        }
    }

    /// <summary>Cancels an analysis that waits or runs; false when this id has none.</summary>
    public bool Cancel(AnalysisId id)
    {
        AnalysisJob? job;
        lock (_gate)
        {
            job = Find(id);
        }

        if (job is null)
        {
            return false;
        }

        // Until that is stored it is held, so that nobody deletes it meanwhile.
        job.Cancel();
        lock (_gate)
        {
            Forget(job);
        }

        return true;
    }

    /// <summary>Whether the analysis waits or runs.</summary>
    public bool Holds(AnalysisId id)
    {
        lock (_gate)
        {
            return Find(id) is not null;
        }
    }

    /// <summary>Those that wait or run, as they stand now, in the order in which they were asked for.</summary>
    public IReadOnlyList<Analysis> All()
    {
        lock (_gate)
        {
            return [.. Current.Select(job => job.Analysis).OrderBy(analysis => analysis.Id)];
        }
    }

    /// <summary>Waits for the next analysis to run.</summary>
    public async ValueTask<AnalysisJob> Next(CancellationToken cancellationToken)
    {
        while (true)
        {
            await _arrived.WaitAsync(cancellationToken);
            lock (_gate)
            {
                // One that was cancelled while it waited is not there any more.
                if (_queue.Take() is { } job)
                {
                    return job;
                }
            }
        }
    }

    /// <summary>Nobody is at work on the analysis any more: it makes room for others.</summary>
    public void End(AnalysisJob job)
    {
        lock (_gate)
        {
            Forget(job);
            _queue.End(job);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _arrived.Dispose();

    private string? Refusal(string? client) =>
        _jobs.Count >= limits.Most ? $"{limits.Most} analyses wait already; try again when some have ended."
        : client is not null && _queue.CountOf(client) >= limits.MostOfClient
            ? $"{limits.MostOfClient} of your analyses wait already; try again when some have ended."
        : null;

    private AnalysisJob? Find(AnalysisId id) => Current.FirstOrDefault(job => job.Analysis.Id == id);

    /// <summary>Forgets a job that has ended or will not begin.</summary>
    private void Forget(AnalysisJob job)
    {
        _queue.Withdraw(job);
        _jobs.Remove(job.Analysis.Id);
    }

    private void Enqueue(Analysis analysis, string client)
    {
        var job = new AnalysisJob(analysis, store, progress, clock);
        _jobs.Add(analysis.Id, job);
        _queue.Add(client, job);
        _arrived.Release();
    }
}
