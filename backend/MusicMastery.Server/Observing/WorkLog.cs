using System.Diagnostics;
using MusicMastery.Core.Telemetry;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Observing;

/// <summary>
/// Writes down how stages end and which services were asked in vain. To listen is also what makes an analysis carry on the
/// id of the request that asked for it.
/// </summary>
public sealed class WorkLog(ILogger<WorkLog> log) : IHostedService, IDisposable
{
    private readonly ActivityListener _listener = new()
    {
        ShouldListenTo = source => source.Name == Signals.WorkName,
        Sample = (ref _) => ActivitySamplingResult.AllData,
        SampleUsingParentId = (ref _) => ActivitySamplingResult.AllData,
        ActivityStopped = ended => Write(ended, log),
    };

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        ActivitySource.AddActivityListener(_listener);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private static void Write(Activity ended, ILogger log)
    {
        var outcome = ended.GetTagItem(Signals.Outcome);
        if (ended.GetTagItem(Signals.Stage) is { } stage)
        {
            log.StageEnded(stage, outcome ?? "Failed", ended.Duration.TotalMilliseconds);
        }
        else if (ended.Status == ActivityStatusCode.Error && ended.GetTagItem(Signals.Service) is { } service)
        {
            var attempts = ended.GetTagItem(Signals.Attempts);
            log.ServiceFailed(service, outcome, attempts, ended.Duration.TotalMilliseconds);
        }
    }
}
