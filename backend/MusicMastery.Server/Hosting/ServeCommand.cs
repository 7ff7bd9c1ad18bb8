using System.CommandLine;

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
                await using var app = WebHost.Create(CommandLine.Settings(parsed));
                await app.RunAsync(cancellationToken);
                return 0;
            }
        );
        return command;
    }
}
