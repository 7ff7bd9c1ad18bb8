using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Artists;
using MusicMastery.Storage.Backups;
using MusicMastery.Storage.Catalog;
using MusicMastery.Storage.Segments;
using MusicMastery.Storage.Tests.Files;
using MusicMastery.Storage.Tracks;
using MusicMastery.Storage.Verification;

namespace MusicMastery.Storage.Tests.Migrations;

/// <summary>Files of every version of the format that was in use, each with the same catalog and an analysis of it.</summary>
public sealed class MigrationTests : IDisposable
{
    private const int Artists = 20;
    private const int TracksEach = 12;
    private readonly string _folder = Directory.CreateTempSubdirectory("music-mastery-").FullName;

    public static TheoryData<string> Files => [.. OldFiles.All];

    private string FilePath => Path.Combine(_folder, "old.db");

    private BackupFolder Backups => new(FilePath, Path.Combine(_folder, "backups"), days: 7);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void EveryVersion_Should_HaveAFile_When_ThereIsANewerOne() =>
        Assert.Subset(
            OldFiles.All.Select(OldFiles.Version).ToHashSet(),
            Enumerable.Range(1, FileFormat.Steps.Count - 1).ToHashSet()
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void File_Should_BeSound_When_BroughtUpToDate(string name)
    {
        using var database = Open(name);

        var report = DatabaseVerification.Run(database);

        Assert.Equal([], report.Problems);
        var summary = new LiteDbCatalogStatistics(database).Summary();
        Assert.Equal(
            (Artists, Artists * TracksEach, 1),
            (summary.ArtistCount, summary.TrackCount, summary.SegmentCount)
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Catalog_Should_SayTheSame_When_AnyVersionWroteIt(string name)
    {
        using var database = Open(name);
        var artists = new LiteDbArtistStore(database);
        ArtistId[] ids = [.. Enumerable.Range(0, Artists).Select(artist => new ArtistId($"artist{artist:00}"))];
        var tracks = new LiteDbTrackStore(database).CreditedTo(ids);

        var found = artists.Find(ids);
        Assert.Equal(
            Enumerable.Range(0, Artists).Select(artist => $"Invented {artist}"),
            ids.Select(id => found[id].Name)
        );
        Assert.Equal(Artists * 7, artists.RelatedTo(ids).Values.Sum(links => links.Count));
        // This one came to credit another artist than at first, and that one two artists in place of one.
        Assert.Equal(["artist05"], Credits("track00x01"));
        Assert.Equal(["artist01", "artist09"], Credits("track01x01"));
        Assert.DoesNotContain(tracks[new ArtistId("artist00")], track => track.Id.Value == "track00x01");
        var track = tracks[new ArtistId("artist13")].Single(track => track.Id.Value == "track13x11");
        Assert.Equal(("Song 13 11", "Album 13", 191_000), (track.Name, track.AlbumName, track.DurationMs));
        Assert.Equal(
            (111d, 11, 1),
            (track.AudioFeatures!.Tempo, track.AudioFeatures.Key, track.AudioFeatures.Mode is { } mode ? 1 : 0)
        );
        Assert.Equal("CC0", track.Provenance.Licence);
        var segment = new LiteDbSegmentStore(database).Find(new ArtistId("artist03"))!;
        Assert.Equal([40, 0], segment.Tracks.Select(one => one.Popularity));

        IEnumerable<string> Credits(string id) =>
            tracks
                .Values.SelectMany(list => list)
                .First(one => one.Id.Value == id)
                .ArtistIds.Select(artist => artist.Value);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Analysis_Should_BeThereWithItsResult_When_AnyVersionMadeIt(string name)
    {
        using var database = Open(name);
        var store = new LiteDbAnalysisStore(database);

        var analyses = store.List(new AnalysisFilter());

        // The server that was killed had completed two more, which were in its log.
        Assert.Equal(name.EndsWith("killed", StringComparison.Ordinal) ? 3 : 1, analyses.Count);
        Assert.All(analyses, analysis => Assert.Equal(AnalysisStatus.Completed, analysis.Status));
        Assert.All(analyses, analysis => Assert.NotEmpty(store.Result(analysis.Id)!.Library));
        // Models are kept since version 3.
        Assert.All(
            analyses,
            analysis => Assert.Equal(OldFiles.Version(name) >= 3, store.Model(analysis.Id) is not null)
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Backup_Should_BringBackTheOlderFile_When_ItWasBroughtUpToDate(string name)
    {
        string dump;
        using (var database = Open(name))
        {
            dump = WholeDump.Of(database);
        }

        if (OldFiles.Version(name) == FileFormat.Steps.Count)
        {
            Assert.Empty(Backups.List());
            return;
        }

        var backup = Assert.Single(Backups.List());
        Assert.Equal(OldFiles.Version(name), backup.FormatBefore);
        DatabaseRestore.From(FilePath, backup, DateTimeOffset.UnixEpoch);
        using var restored = MusicMasteryDatabase.Open(FilePath);
        Assert.Equal(dump, WholeDump.Of(restored));
    }

    private MusicMasteryDatabase Open(string name)
    {
        OldFiles.Unpack(name, FilePath);
        return MusicMasteryDatabase.Open(FilePath, Backups);
    }
}
