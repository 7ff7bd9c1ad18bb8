using System.Diagnostics.Metrics;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Telemetry;
using MusicMastery.Server.Analyses;

namespace MusicMastery.Server.Observing;

/// <summary>Measures, whenever it is asked, how many analyses wait and run.</summary>
public sealed class QueueMeter : IHostedService, IDisposable
{
    private readonly Meter _meter = new(Measures.Name);

    /// <summary>Measures these.</summary>
    public QueueMeter(PendingAnalyses pending) =>
        _meter.CreateObservableUpDownCounter(
            "musicmastery.analyses",
            () => Counts(pending.All()),
            "{analysis}",
            "Analyses that wait or run."
        );

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    private static IEnumerable<Measurement<int>> Counts(IReadOnlyList<Analysis> analyses) =>
        new[] { AnalysisStatus.Queued, AnalysisStatus.Running }.Select(status => new Measurement<int>(
            analyses.Count(analysis => analysis.Status == status),
            new KeyValuePair<string, object?>("musicmastery.state", $"{status}")
        ));
}
