using MusicMastery.Storage.Tests.Files;
using MusicMastery.Storage.Tests.Migrations;
using MusicMastery.Storage.Verification;

namespace MusicMastery.Storage.Tests.Killing;

/// <summary>
/// A process that is killed at any moment, again and again on the same file: every start after it is clean, what was
/// acknowledged is there, and nothing is there in part.
/// </summary>
public sealed class KillTests : IDisposable
{
    /// <summary>Four kinds of work, so four times as many kills in all.</summary>
    private static readonly int s_kills = Rounds.Of(usual: 4, thorough: 50);

    /// <summary>So many kills hit the same file, before it becomes so large that looking at it takes long.</summary>
    private const int OnOneFile = 5;

    private readonly string _folder = Directory.CreateTempSubdirectory("music-mastery-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public Task Steps_Should_BeThereWhole_When_AnImportIsKilled() => Kill("import", 1, 700, KillChecker.Steps);

    [Fact]
    public Task Analyses_Should_StandWhereTheyWere_When_OneIsKilled() => Kill("analysis", 2, 500, KillChecker.Analyses);

    [Fact]
    public Task Backups_Should_BeWhole_When_OneIsKilled() =>
        Kill(
            "backup",
            3,
            900,
            (database, said) =>
            {
                KillChecker.Backups(database, said);
                return KillChecker.Steps(database, said);
            }
        );

    [Fact]
    public async Task EveryEntry_Should_BeThere_When_BringingTheFileUpToDateIsKilled()
    {
        var random = new Random(4);
        var all = OldFiles.All;
        for (var kill = 0; kill < s_kills; kill++)
        {
            var old = all[kill % all.Count];
            var (undisturbed, path) = (Path.Combine(_folder, $"u{kill}.db"), Path.Combine(_folder, $"k{kill}.db"));
            OldFiles.Unpack(old, undisturbed);
            OldFiles.Unpack(old, path);
            string expected;
            using (var database = MusicMasteryDatabase.Open(undisturbed))
            {
                expected = WholeDump.Of(database);
            }

            // Twice on the same file: the second kill meets what the first one left.
            await KilledProcess.Run("open", path, 0, "began", random.NextDouble() * 150);
            await KilledProcess.Run("open", path, 0, "began", random.NextDouble() * 150);

            using var killed = MusicMasteryDatabase.Open(path, KilledWriter.BackupsOf(path));
            Assert.Equal(expected, WholeDump.Of(killed));
            KillChecker.Backups(killed, []);
        }
    }

    private async Task Kill(
        string work,
        int seed,
        int most,
        Func<MusicMasteryDatabase, IReadOnlyList<string>, int> check
    )
    {
        var random = new Random(seed);
        var next = 0;
        for (var kill = 0; kill < s_kills; kill++)
        {
            var path = Path.Combine(_folder, $"{work}{kill / OnOneFile}.db");
            next = kill % OnOneFile == 0 ? 1 : next;
            var said = await KilledProcess.Run(work, path, next, "open", random.NextDouble() * most);
            using var database = MusicMasteryDatabase.Open(path);
            var report = DatabaseVerification.Run(database);
            Assert.True(report.IsSound, $"Kill {kill}: {string.Join('\n', report.Problems)}");
            next = check(database, said);
        }
    }
}
