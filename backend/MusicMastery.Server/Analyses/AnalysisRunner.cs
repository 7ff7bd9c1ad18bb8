using System.Diagnostics;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Telemetry;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Analyses;

/// <summary>Runs the pending analyses, a few at once, away from the threads that answer requests.</summary>
public sealed class AnalysisRunner(
    PendingAnalyses pending,
    AnalysisQueueSettings limits,
    AnalysisWalk walk,
    BackgroundScheduler background,
    ILogger<AnalysisRunner> log
) : BackgroundService
{
    /// <summary>Whether it takes up analyses.</summary>
    public bool IsAtWork => ExecuteTask is { IsCompleted: false };

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        pending.Resume();
        return Task.WhenAll(Enumerable.Range(0, limits.AtOnce).Select(_ => TakeTurns(stoppingToken)));
    }

    private async Task TakeTurns(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var job = await pending.Next(stoppingToken);
            await background.Run(() => Run(job, stoppingToken));
        }
    }

    private void Run(AnalysisJob job, CancellationToken stopping)
    {
        var id = job.Analysis.Id;
        using var span = Signals.Work.StartActivity("analysis", ActivityKind.Internal, job.Analysis.TraceParent);
        span?.SetTag(Signals.AnalysisId, id.Value);
        using var scope = log.BeginScope(new Dictionary<string, object> { [nameof(AnalysisId)] = id.Value });
        var began = Stopwatch.GetTimestamp();
        try
        {
            if (job.Begin())
            {
                Walk(job, stopping);
                log.AnalysisEnded(id, job.Analysis.Status);
                var outcome = new KeyValuePair<string, object?>(Signals.Outcome, $"{job.Analysis.Status}");
                span?.SetTag(outcome.Key, outcome.Value);
                Measures.Analysis.Record(Measures.SecondsSince(began), outcome);
            }
        }
        catch (Exception error)
        {
            log.AnalysisNotStored(error, id);
        }
        finally
        {
            pending.End(job);
        }
    }

    private void Walk(AnalysisJob job, CancellationToken stopping)
    {
        var analysis = job.Analysis;
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(job.Cancelled, stopping);
            job.Complete(walk.Run(analysis.ArtistId, analysis.Settings, job, either.Token));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            job.PutBack();
        }
        catch (OperationCanceledException) when (job.Cancelled.IsCancellationRequested)
        {
            // Nothing is left to do: it was stored as cancelled when the user asked for it.
        }
        catch (AnalysisFailedException failed)
        {
            job.Fail(failed.Failure);
        }
        catch (Exception error)
        {
            log.AnalysisBroke(error, analysis.Id);
            job.Fail(
                new AnalysisFailure(
                    "INTERNAL_ERROR",
                    "Something went wrong inside Music Mastery; the server's log says what. Starting it again may help.",
                    job.RunningStage
                )
            );
        }
    }
}
