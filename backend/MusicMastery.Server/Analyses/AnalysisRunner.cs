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
    StorageOutages outages,
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
            var isWanted = false;
            var isStored = outages.Outlast(() => isWanted = job.Begin(), stopping);
            if (isWanted)
            {
                isStored = Walk(job, stopping);
            }

            if (!isStored)
            {
                log.AnalysisNotStored(null, id);
            }
            else if (isWanted)
            {
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

    /// <summary>Runs the analysis to its end; false when the server stopped before that could be stored.</summary>
    private bool Walk(AnalysisJob job, CancellationToken stopping)
    {
        var analysis = job.Analysis;
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(job.Cancelled, stopping);
            var outcome = walk.Run(analysis.ArtistId, analysis.Settings, job, either.Token);
            return outages.Outlast(() => job.Complete(outcome), stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            job.PutBack();
            return true;
        }
        catch (OperationCanceledException) when (job.Cancelled.IsCancellationRequested)
        {
            // It was stored when the user asked for it, unless that could not be done then.
            return outages.Outlast(job.Cancel, stopping);
        }
        catch (AnalysisFailedException failed)
        {
            return outages.Outlast(() => job.Fail(failed.Failure), stopping);
        }
        catch (Exception error)
        {
            log.AnalysisBroke(error, analysis.Id);
            var failure = Failure(error, job.RunningStage);
            return outages.Outlast(() => job.Fail(failure), stopping);
        }
    }

    private static AnalysisFailure Failure(Exception error, StageName? stage) =>
        StorageOutages.IsOne(error)
            ? new AnalysisFailure(
                StorageOutages.Code,
                $"{StorageOutages.Message} Start it again when there is room.",
                stage
            )
            : new AnalysisFailure(
                "INTERNAL_ERROR",
                "Something went wrong inside Music Mastery; the server's log says what. Starting it again may help.",
                stage
            );
}
