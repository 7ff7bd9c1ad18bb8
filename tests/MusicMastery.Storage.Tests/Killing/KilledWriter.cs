using MusicMastery.Core.Analyses;
using MusicMastery.Core.Catalog;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Backups;
using MusicMastery.Storage.Catalog;
using MusicMastery.Storage.Tests.Files;

namespace MusicMastery.Storage.Tests.Killing;

/// <summary>
/// What runs in a process of its own until it is killed. It writes a line for all that has been acknowledged, and only when
/// it has.
/// </summary>
internal static class KilledWriter
{
    public const string Argument = "--killed-writer";
    public const int TracksInAStep = 500;

    public static int Run(string[] args)
    {
        var (work, path, from) = (args[0], args[1], int.Parse(args[2]));
        var backups = BackupsOf(path);
        Say("began");
        using var database = MusicMasteryDatabase.Open(path, backups);
        Say("open");
        switch (work)
        {
            case "import":
                Import(database, from);
                break;
            case "analysis":
                Analyze(database, from);
                break;
            case "backup":
                _ = Task.Run(() => Import(database, from));
                BackUp(database, backups);
                break;
        }

        Thread.Sleep(Timeout.Infinite);
        return 0;
    }

    public static BackupFolder BackupsOf(string path) => new(path, $"{path}-backups", days: 2);

    /// <summary>The track that a step keeps; every step also changes one of the step before.</summary>
    public static CatalogEntry Track(int step, int number, int popularity) =>
        Entries.Of(
            Entries.Track($"{step}-{number}", popularity, $"a{number % 9}", $"b{step}") with
            {
                AudioFeatures = Entries.Sound with { Tempo = number },
            }
        );

    private static void Import(MusicMasteryDatabase database, int from)
    {
        for (var step = from; ; step++)
        {
            // An import of its own each, so that it changes what the one before kept.
            new LiteDbCatalogWriter(database, TimeProvider.System).Keep([
                .. Enumerable.Range(0, TracksInAStep).Select(number => Track(step, number, step % 100)),
                Track(step - 1, 0, 100),
            ]);
            Say($"step {step}");
        }
    }

    private static void Analyze(MusicMasteryDatabase database, int from)
    {
        var store = new LiteDbAnalysisStore(database);
        for (var number = from; ; number++)
        {
            var analysis = SavedFiles.AnAnalysis(new AnalysisId($"analysis{number:00000}"));
            foreach (var status in (AnalysisStatus[])[AnalysisStatus.Queued, AnalysisStatus.Running])
            {
                store.Save(analysis with { Status = status });
                Say($"{status} {number}");
            }

            store.Save(analysis, Results.Whole, Results.Model);
            Say($"{AnalysisStatus.Completed} {number}");
        }
    }

    private static void BackUp(MusicMasteryDatabase database, BackupFolder backups)
    {
        var newest = backups.List() is [var last, ..] ? last.At : DateTimeOffset.UtcNow;
        for (var at = newest.AddHours(1); ; at = at.AddHours(1))
        {
            Say($"backup {backups.Make(database, at).Name}");
        }
    }

    private static void Say(string line)
    {
        lock (Argument)
        {
            Console.Out.WriteLine(line);
            Console.Out.Flush();
        }
    }
}
