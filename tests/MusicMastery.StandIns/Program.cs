using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using MusicMastery.StandIns.Spotify;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns;

/// <summary>
/// Runs all stand-ins until it is asked to end, for programs that cannot start them in their own process. What a
/// server needs to ask them is written to a file once all of them listen.
/// </summary>
internal static class Program
{
    private const string Usage =
        "--variables-file FILE [--world demo|small:SEED] [--spotify extended|development] [--limits] [--latency MS]";

    private static async Task<int> Main(string[] args)
    {
        if (Read(args) is not var (options, file))
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        var end = new TaskCompletionSource();
        using var term = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        await using var all = await StandIn.All(options);
        await File.WriteAllTextAsync($"{file}.part", JsonSerializer.Serialize(VariablesOf(all)));
        File.Move($"{file}.part", file, overwrite: true);
        await end.Task;
        return 0;

        void End(PosixSignalContext context)
        {
            context.Cancel = true;
            end.TrySetResult();
        }
    }

    /// <summary>What the arguments say; null where they cannot be read.</summary>
    private static (AllOptions Options, string File)? Read(string[] args)
    {
        var file = After("--variables-file");
        var app = After("--spotify") switch
        {
            null or "extended" => SpotifyApp.Extended,
            "development" => SpotifyApp.Development,
            _ => (SpotifyApp?)null,
        };
        var world = (After("--world") ?? "demo").Split(':') switch
        {
            ["demo"] => World.Demo(),
            ["small", var text] when Number(text) is { } seed => World.Small(seed),
            _ => null,
        };
        return file is null || app is null || world is null || Number(After("--latency") ?? "0") is not { } latency
            ? null
            : (
                new AllOptions(
                    world,
                    new SpotifyOptions { App = app.Value },
                    args.Contains("--limits") ? limit => limit : null,
                    TimeSpan.FromMilliseconds(latency)
                ),
                file
            );

        string? After(string name) =>
            Array.IndexOf(args, name) is >= 0 and var at ? args.ElementAtOrDefault(at + 1) : null;
    }

    /// <summary>What to set for a server that is to ask them: where they are, and what switches each source on.</summary>
    private static object VariablesOf(AllStandIns all) =>
        new
        {
            addresses = all.Addresses(),
            spotify = Variables.Spotify,
            openMusic = Variables.OpenMusic,
            deezer = Variables.Deezer,
        };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
