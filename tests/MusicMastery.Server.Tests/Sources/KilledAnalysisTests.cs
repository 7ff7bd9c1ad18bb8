using MusicMastery.Core.Catalog;
using MusicMastery.Server.Tests.Hosting;
using MusicMastery.StandIns;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>
/// A live analysis in a process of its own that is killed at random points: run again it ends with the same bytes as an
/// undisturbed one, and asks for nothing again that had been kept.
/// </summary>
public sealed class KilledAnalysisTests
{
    private static readonly int s_kills = Rounds.Of(usual: 9, thorough: 50);
    private const int AtOnce = 3;

    /// <summary>Calls that were under way, or answered and not yet kept, when the process was killed.</summary>
    private const int MostInFlight = 4;

    [Fact]
    public async Task Analysis_Should_EndWithTheSameBytes_When_KilledAnywhereAndRunAgain()
    {
        var kills = 0;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, s_kills),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (number, _) =>
            {
                SourceKind[] kinds = [SourceKind.Spotify, SourceKind.OpenMusic, SourceKind.Deezer];
                if (await KillAndGoOn(kinds[number % kinds.Length], number))
                {
                    Interlocked.Increment(ref kills);
                }
            }
        );

        // A point after the last call can be too late.
        Assert.InRange(kills, s_kills * 9 / 10, s_kills);
    }

    private static async Task<bool> KillAndGoOn(SourceKind kind, int number)
    {
        await using var services = await LiveServices.Start(World.Small(number, artists: 8, mostTracks: 4));
        using var folder = new TempFolder();
        var whole = await Analyze(services, kind, folder.File("whole.db"));
        var calls = services.Servers.Sum(server => server.Calls.All.Count);
        Clear(services);
        var killed = await Killed(services, kind, folder.File("killed.db"), new Random(number).Next(1, calls + 1));
        var answered = services.AnsweredCalls().ToList();
        Clear(services);

        var again = await Analyze(services, kind, folder.File("killed.db"));

        Assert.Equal(whole, again);
        var asked = services.Asked();
        Assert.InRange(answered.Count(call => AskedOnce.Questions(call).Any(asked.Contains)), 0, MostInFlight);
        return killed;
    }

    private static async Task<string> Analyze(AllStandIns services, SourceKind kind, string database)
    {
        var (code, output, error) = await ProgramRun.Run(services.VariablesFor(kind), Arguments(services, database));
        Assert.True(code == 0, error);
        return output;
    }

    /// <summary>Kills it when the services have got so many calls; false when it had ended by then.</summary>
    private static async Task<bool> Killed(AllStandIns services, SourceKind kind, string database, int calls)
    {
        using var process = ProgramRun.Start(services.VariablesFor(kind), Arguments(services, database));
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        while (!process.HasExited && services.Servers.Sum(server => server.Calls.Count) < calls)
        {
            await Task.Delay(1);
        }

        var isAlive = !process.HasExited;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await Task.WhenAll(output, error);
        return isAlive;
    }

    private static string[] Arguments(AllStandIns services, string database) =>
        ["analyze", services.World.Parts.Artists[0].Name, "--json", "--db", database];

    private static void Clear(AllStandIns services)
    {
        foreach (var server in services.Servers)
        {
            server.Calls.Clear();
        }
    }
}
