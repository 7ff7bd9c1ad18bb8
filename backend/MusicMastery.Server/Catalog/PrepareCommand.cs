using System.CommandLine;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Catalog;

/// <summary><c>prepare</c>: what a first start does, done beforehand.</summary>
public static class PrepareCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "prepare",
            "Bring the demo catalog into an empty database and analyse its featured artists; do nothing else."
        );
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var services = CommandLine.Services(parsed);
                if (services.GetRequiredService<ServerSettings>().Demo)
                {
                    await Prepare(services, cancellationToken);
                }

                return 0;
            }
        );
        return command;
    }

    private static async Task Prepare(IServiceProvider services, CancellationToken cancellationToken)
    {
        services.GetRequiredService<DemoImport>().Run(cancellationToken);
        var queued = services.GetRequiredService<DemoAnalyses>().Queue();
        if (queued.Count == 0)
        {
            return;
        }

        await Console.Error.WriteLineAsync($"Preparing {queued.Count} demo analyses …");
        var runner = services.GetRequiredService<AnalysisRunner>();
        await runner.StartAsync(cancellationToken);
        try
        {
            foreach (var analysis in queued)
            {
                await Tell(analysis, services, cancellationToken);
            }
        }
        finally
        {
            // The one that runs goes back to the queue before the database closes.
            await runner.StopAsync(CancellationToken.None);
        }
    }

    private static async Task Tell(Analysis analysis, IServiceProvider services, CancellationToken cancellationToken)
    {
        var ended = analysis;
        await foreach (
            var state in services.GetRequiredService<AnalysisProgress>().Follow(analysis.Id, cancellationToken)
        )
        {
            ended = state;
        }

        var artist = services.GetRequiredService<IArtistStore>().Find([analysis.ArtistId])[analysis.ArtistId];
        await Console.Error.WriteLineAsync($"  {artist.Name}: {ended.Failure?.Message ?? "ready"}");
    }
}
