using System.CommandLine;
using System.Net.Sockets;
using GraphQL.Types;
using Microsoft.AspNetCore.Connections;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.Access;
using MusicMastery.Server.Backups;
using MusicMastery.Sources;

namespace MusicMastery.Server.Hosting;

/// <summary><c>serve</c>: serves the graph and the dashboard until stopped.</summary>
public static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "serve",
            "Serve the graph at /graphql and the dashboard at / until stopped (default)."
        );
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var settings = CommandLine.Settings(parsed);
                await using var app = WebHost.Create(settings);
                app.Services.GetRequiredService<Callers>().EnsureAnyone();

                // The first question should not wait for the schema, which takes as long as all the rest.
                var schema = Task.Run(() => app.Services.GetRequiredService<ISchema>().Initialize(), cancellationToken);

                // What is wrong with the database is told before anything else begins.
                DamagedDatabase.OpenOrRestore(app.Services);
                try
                {
                    await app.StartAsync(cancellationToken);
                }
                catch (IOException error) when (error.InnerException is AddressInUseException)
                {
                    await app.StopAsync(CancellationToken.None);
                    throw new CommandException(
                        $"Port {settings.Port} is in use. Stop what listens there, or set MUSICMASTERY_PORT to another one.",
                        error
                    );
                }
                catch (SocketException error)
                {
                    await app.StopAsync(CancellationToken.None);
                    throw new CommandException(
                        $"The server cannot listen at {settings.Access.Listen}, port {settings.Port}: {error.Message}. "
                            + "Look at MUSICMASTERY_LISTEN and MUSICMASTERY_PORT.",
                        error
                    );
                }

                _ = WarmUp(app.Services, schema);
                await app.WaitForShutdownAsync(cancellationToken);
                return 0;
            }
        );
        return command;
    }

    /// <summary>
    /// Nor should the first search wait for the index of names, or the first list for that of tracks. They are made once the
    /// schema is there, and give way: the first question has need of both processors.
    /// </summary>
    private static async Task WarmUp(IServiceProvider services, Task schema)
    {
        await schema;
        var background = services.GetRequiredService<BackgroundScheduler>();
        await background.Run(() => services.GetRequiredService<IArtistStore>().Search("a", 1));
        await background.Run(() =>
        {
            services.GetRequiredService<ITrackLists>().Index();
            // What reading the whole catalog left behind is not needed again.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        });
        await background.Run(() =>
            services.GetRequiredService<IAnswerStore>().Forget(DateTimeOffset.UtcNow - LiveSources.OldestAnswer)
        );
    }
}
