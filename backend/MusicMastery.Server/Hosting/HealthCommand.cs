using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MusicMastery.Server.Hosting;

/// <summary>
/// <c>health</c>: asks the server that runs with these settings whether it can do its work, for a container that has
/// nothing else to ask with. Exit codes: 0 it can, 1 it cannot or does not answer.
/// </summary>
public static class HealthCommand
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "health",
            "Ask the running server whether it can do its work; prints what it says. Exit codes: 0 it can, 1 it cannot."
        );
        command.SetAction(async (parsed, cancelled) => await Ask(CommandLine.Settings(parsed), cancelled));
        return command;
    }

    private static async Task<int> Ask(ServerSettings settings, CancellationToken cancelled)
    {
        var address = new UriBuilder(
            Uri.UriSchemeHttp,
            HostOf(settings.Access.Listen),
            settings.Port,
            "health/ready"
        ).Uri;
        // A proxy for the outside has nothing to do with what runs here.
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = s_patience };
        try
        {
            using var answer = await http.GetAsync(address, cancelled);
            await Console.Out.WriteLineAsync(await answer.Content.ReadAsStringAsync(cancelled));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception cause)
            when (cause is HttpRequestException or TaskCanceledException && !cancelled.IsCancellationRequested)
        {
            throw new CommandException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"No server answers at {address} within {s_patience.TotalSeconds:0} s: {cause.Message}"
                ),
                cause
            );
        }
    }

    private static string HostOf(IPAddress? listen) =>
        listen is null || listen.Equals(IPAddress.IPv6Any) ? "localhost"
        : listen.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{listen}]"
        : listen.ToString();
}
