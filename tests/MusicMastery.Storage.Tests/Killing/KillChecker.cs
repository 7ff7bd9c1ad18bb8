using System.Globalization;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Backups;
using MusicMastery.Storage.Tracks;

namespace MusicMastery.Storage.Tests.Killing;

/// <summary>Knows what was acknowledged, by what the writer said before it was killed, and looks whether it is there whole.</summary>
internal static class KillChecker
{
    /// <summary>Gives the step that comes next.</summary>
    public static int Steps(MusicMasteryDatabase database, IReadOnlyList<string> said)
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
    public static int Analyses(MusicMasteryDatabase database, IReadOnlyList<string> said)
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

    public static void Backups(MusicMasteryDatabase database, IReadOnlyList<string> said)
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
