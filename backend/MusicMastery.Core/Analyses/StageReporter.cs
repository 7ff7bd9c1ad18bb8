using System.Diagnostics;
using MusicMastery.Core.Telemetry;

namespace MusicMastery.Core.Analyses;

/// <summary>Carries out the stages of one analysis in order, and tells how far they are.</summary>
public sealed class StageReporter(
    IProgress<AnalysisStage>? progress,
    TimeProvider clock,
    CancellationToken cancellationToken
)
{
    private AnalysisStage _stage = new(StageName.Network);

    /// <summary>All seven stages, none begun.</summary>
    public static IReadOnlyList<AnalysisStage> NotBegun { get; } =
    [.. Enum.GetValues<StageName>().Select(name => new AnalysisStage(name))];

    /// <summary>Carries out one stage. If it fails, the failure names the stage.</summary>
    public T Run<T>(StageName name, Func<T> work)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var span = Signals.Work.StartActivity("stage");
        var tag = new KeyValuePair<string, object?>(Signals.Stage, $"{name}");
        span?.SetTag(tag.Key, tag.Value);
        var began = Stopwatch.GetTimestamp();
        Report(new AnalysisStage(name, StageStatus.Running, StartedAt: clock.GetUtcNow()));
        try
        {
            var result = work();
            cancellationToken.ThrowIfCancellationRequested();
            var ended = _stage.Status == StageStatus.Running ? _stage with { Status = StageStatus.Done } : _stage;
            Report(ended with { FinishedAt = clock.GetUtcNow() });
            span?.SetTag(Signals.Outcome, $"{ended.Status}");
            return result;
        }
        catch (AnalysisFailedException failed)
        {
            span?.SetTag(Signals.Outcome, failed.Failure.Code).SetStatus(ActivityStatusCode.Error);
            Report(
                _stage with
                {
                    Status = StageStatus.Failed,
                    Detail = failed.Failure.Message,
                    FinishedAt = clock.GetUtcNow(),
                }
            );
            throw new AnalysisFailedException(failed.Failure with { Stage = name });
        }
        finally
        {
            Measures.Stage.Record(Measures.SecondsSince(began), tag);
        }
    }

    /// <summary>Tells how much of the present stage is done.</summary>
    public void Count(int done, int? total, string? detail = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Report(_stage with { Done = done, Total = total, Detail = detail ?? _stage.Detail });
    }

    /// <summary>Tells what the present stage found.</summary>
    public void Say(string detail) => Report(_stage with { Detail = detail });

    /// <summary>Leaves the present stage out, saying why.</summary>
    public void Skip(string reason) => Report(_stage with { Status = StageStatus.Skipped, Detail = reason });

    private void Report(AnalysisStage stage)
    {
        _stage = stage;
        progress?.Report(stage);
    }
}
