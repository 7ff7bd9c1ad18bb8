using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Catalog;

/// <summary>Brings the demo catalog and its analyses into a server that starts without any data.</summary>
public sealed class FirstStart(DemoImport import, DemoAnalyses analyses, ILogger<FirstStart> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Run(
            () =>
            {
                try
                {
                    import.Run(stoppingToken);
                    analyses.Queue();
                }
                catch (CommandException error)
                {
                    log.DemoUnreadable(error.Message);
                }
            },
            stoppingToken
        );
}
