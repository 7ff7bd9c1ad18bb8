using System.Threading.Channels;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Analyses;

/// <summary>The analyses that wait or run, one after the other in the order they were asked for.</summary>
public sealed class PendingAnalyses(IAnalysisStore store, AnalysisProgress progress, TimeProvider clock)
{
    /// <summary>How many analyses may wait or run at once.</summary>
    public const int Capacity = 20;

    private readonly Lock _gate = new();
    private readonly Dictionary<AnalysisId, AnalysisJob> _jobs = [];
    private readonly Channel<AnalysisJob> _waiting = Channel.CreateUnbounded<AnalysisJob>();

    /// <summary>
    /// Puts an analysis at the end of the queue; null when the queue is full. The same question asked again while it
    /// waits or runs gives the same analysis.
    /// </summary>
    public Analysis? Add(ArtistId artistId, AnalysisSettings settings)
    {
        lock (_gate)
        {
            if (_jobs.Values.FirstOrDefault(job => Asks(job.Analysis, artistId, settings)) is { } same)
            {
                return same.Analysis;
            }

            if (_jobs.Count >= Capacity)
            {
                return null;
            }

            var analysis = new Analysis
            {
                Id = AnalysisId.New(clock),
                ArtistId = artistId,
                Settings = settings,
                Status = AnalysisStatus.Queued,
                Stages = [],
                RequestedAt = clock.Now(),
            }.FromTheStart();
            store.Save(analysis);
            Enqueue(analysis);
            return analysis;
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
                store.Save(again);
                Enqueue(again);
            }
        }
    }

    /// <summary>Cancels an analysis that waits or runs; false when this id has none.</summary>
    public bool Cancel(AnalysisId id)
    {
        AnalysisJob? job;
        lock (_gate)
        {
            _jobs.Remove(id, out job);
        }

        job?.Cancel();
        return job is not null;
    }

    /// <summary>Whether the analysis waits or runs.</summary>
    public bool Holds(AnalysisId id)
    {
        lock (_gate)
        {
            return _jobs.ContainsKey(id);
        }
    }

    /// <summary>Waits for the next analysis to run.</summary>
    public ValueTask<AnalysisJob> Next(CancellationToken cancellationToken) =>
        _waiting.Reader.ReadAsync(cancellationToken);

    /// <summary>The analysis has ended, and makes room for others.</summary>
    public void Remove(AnalysisId id)
    {
        lock (_gate)
        {
            _jobs.Remove(id);
        }
    }

    private void Enqueue(Analysis analysis)
    {
        var job = new AnalysisJob(analysis, store, progress, clock);
        _jobs.Add(analysis.Id, job);
        _waiting.Writer.TryWrite(job);
    }

    private static bool Asks(Analysis analysis, ArtistId artistId, AnalysisSettings settings) =>
        analysis.ArtistId == artistId
        && analysis.Settings with { ExcludeArtistIds = settings.ExcludeArtistIds } == settings
        && analysis.Settings.ExcludeArtistIds.ToHashSet().SetEquals(settings.ExcludeArtistIds);
}
