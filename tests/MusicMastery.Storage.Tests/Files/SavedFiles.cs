using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Catalog;

namespace MusicMastery.Storage.Tests.Files;

/// <summary>
/// The files of a database with something of everything: as a program leaves them that ends, and as one leaves them that
/// is killed when the log holds what was acknowledged last.
/// </summary>
public sealed class SavedFiles : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("music-mastery-").FullName;

    public SavedFiles()
    {
        using (var database = MusicMasteryDatabase.Open(Closed))
        {
            Fill(database, 0);
            Dump = WholeDump.Of(database);
        }

        File.Copy(Closed, Killed);
        var left = MusicMasteryDatabase.Open(Killed);
        Fill(left, 1);
        KilledDump = WholeDump.Of(left);
        left.Alone(file =>
        {
            file.Abandon();
            return true;
        });
    }

    /// <summary>The database of a program that ended.</summary>
    public string Closed => Path.Combine(_folder, "closed.db");

    /// <summary>Everything in it.</summary>
    public string Dump { get; }

    /// <summary>The database of a program that was killed.</summary>
    public string Killed => Path.Combine(_folder, "killed.db");

    /// <summary>Its log.</summary>
    public string KilledLog => Path.Combine(_folder, "killed-wal.db");

    /// <summary>Everything in it that was acknowledged.</summary>
    public string KilledDump { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Keeps entries of every kind, and an analysis with all that belongs to it.</summary>
    internal static void Fill(MusicMasteryDatabase database, int round)
    {
        var id = new AnalysisId($"analysis{round}");
        new LiteDbCatalogWriter(database, TimeProvider.System).Keep([
            .. Enumerable.Range(0, 400).Select(i => Entries.Of(Track(round, i))),
            .. Enumerable.Range(0, 20).Select(i => Entries.Artist($"a{i}", $"Artist {i} of {round}", round)),
            Entries.Related("a0", "a1", 1, 0.5),
            Entries.Segment("a0", ["a2", $"n{round}"], ($"{round}-1", 40), ($"{round}-2", 0)),
        ]);
        new LiteDbAnalysisStore(database).Save(AnAnalysis(id), Results.Whole, Results.Model);
        new LiteDbCatalogSampleStore(database).Sample(PopularityScale.Spotify);
    }

    internal static Analysis AnAnalysis(AnalysisId id) =>
        new()
        {
            Id = id,
            ArtistId = new ArtistId("a0"),
            Settings = new AnalysisSettings(),
            Status = AnalysisStatus.Completed,
            Stages = [],
            RequestedAt = Entries.Provenance.FetchedAt,
        };

    private static Core.Tracks.Track Track(int round, int number) =>
        Entries.Track($"{round}-{number}", number % 100, $"a{number % 20}", $"a{number % 7}") with
        {
            AudioFeatures = Entries.Sound with { Tempo = number },
        };
}
