using System.Globalization;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Backups;
using MusicMastery.Storage.Tests.Files;
using MusicMastery.Storage.Tests.Migrations;
using MusicMastery.Storage.Tracks;
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
    public Task Steps_Should_BeThereWhole_When_AnImportIsKilled() => Kill("import", 1, 700, CheckSteps);

    [Fact]
    public Task Analyses_Should_StandWhereTheyWere_When_OneIsKilled() => Kill("analysis", 2, 500, CheckAnalyses);

    [Fact]
    public Task Backups_Should_BeWhole_When_OneIsKilled() =>
        Kill(
            "backup",
            3,
            900,
            (database, said) =>
            {
                CheckBackups(database, said);
                return CheckSteps(database, said);
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
            CheckBackups(killed, []);
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

    /// <summary>Gives the step that comes next.</summary>
    private static int CheckSteps(MusicMasteryDatabase database, IReadOnlyList<string> said)
    {
        var tracks = new LiteDbTrackStore(database);
        var acknowledged = Numbers(said, "step").DefaultIfEmpty(0).Max();
        var step = 1;
        for (; ; step++)
        {
            var ids = Enumerable.Range(0, KilledWriter.TracksInAStep).Select(number => new TrackId($"{step}-{number}"));
            var found = tracks.Find([.. ids]);
            if (found.Count == 0)
            {
                break;
            }

            Assert.Equal(KilledWriter.TracksInAStep, found.Count);
            var before = new TrackId($"{step - 1}-0");
            Assert.Equal(100, tracks.Find([before])[before].Popularity);
        }

        // One step may have been kept when the kill came before it was said.
        Assert.InRange(step, acknowledged + 1, int.MaxValue);
        Assert.InRange(step, 1, Math.Max(acknowledged, First(said, step)) + 2);
        return step;
    }

    private static int First(IReadOnlyList<string> said, int step) => Numbers(said, "step").Any() ? 0 : step;

    /// <summary>Gives the analysis that comes next.</summary>
    private static int CheckAnalyses(MusicMasteryDatabase database, IReadOnlyList<string> said)
    {
        var store = new LiteDbAnalysisStore(database);
        var there = store.List(new AnalysisFilter()).ToDictionary(analysis => analysis.Id.Value);
        foreach (
            var status in (AnalysisStatus[])[AnalysisStatus.Queued, AnalysisStatus.Running, AnalysisStatus.Completed]
        )
        {
            foreach (var number in Numbers(said, $"{status}"))
            {
                Assert.InRange(there[$"analysis{number:00000}"].Status, status, AnalysisStatus.Completed);
            }
        }

        foreach (var analysis in there.Values)
        {
            var isComplete = analysis.Status == AnalysisStatus.Completed;
            Assert.Equal(isComplete, store.Result(analysis.Id) is not null);
            Assert.Equal(isComplete, store.Model(analysis.Id) is not null);
        }

        return there.Count + 1;
    }

    private static void CheckBackups(MusicMasteryDatabase database, IReadOnlyList<string> said)
    {
        var there = KilledWriter.BackupsOf(database.File).List();
        Assert.All(there, backup => Assert.True(BackupVerification.Run(backup.Path).IsSound));
        if (said.LastOrDefault(line => line.StartsWith("backup ", StringComparison.Ordinal)) is { } last)
        {
            Assert.Contains(there, backup => backup.Name == last["backup ".Length..]);
        }
    }

    private static IEnumerable<int> Numbers(IReadOnlyList<string> said, string what) =>
        said.Where(line => line.StartsWith($"{what} ", StringComparison.Ordinal))
            .Select(line => int.Parse(line[(what.Length + 1)..], CultureInfo.InvariantCulture));
}
