using LiteDB;
using MusicMastery.Storage.Backups;
using MusicMastery.Storage.Tests.Files;
using MusicMastery.Storage.Verification;

namespace MusicMastery.Storage.Tests.Backups;

public sealed class BackupTests : IDisposable
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);
    private readonly CatalogFixture _catalog = new();

    private BackupFolder Backups => new(_catalog.File, Path.Combine(_catalog.Folder, "backups"), days: 7);

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public async Task Backup_Should_ShowOneMoment_When_AnImportRunsBesideIt()
    {
        var token = TestContext.Current.CancellationToken;
        var stop = false;
        var writing = Task.Run(
            () =>
            {
                for (var step = 0; !Volatile.Read(ref stop); step++)
                {
                    _catalog.Import([
                        .. Enumerable.Range(0, 100).Select(i => Entries.Of(Entries.Track($"{step}-{i}"))),
                    ]);
                }
            },
            token
        );
        for (var round = 0; round < 5; round++)
        {
            await Task.Delay(50, token);
            var backup = Backups.Make(_catalog.Database, s_now.AddDays(round));
            using var copy = Unpacked(backup);
            Assert.True(DatabaseVerification.Run(copy).IsSound);
            Assert.Equal(0, new Storage.Catalog.LiteDbCatalogStatistics(copy).Summary().TrackCount % 100);
        }

        Volatile.Write(ref stop, true);
        await writing;
        Assert.True(DatabaseVerification.Run(_catalog.Database).IsSound);
    }

    [Fact]
    public void Backup_Should_BeReadByTheEngineAlone_When_Unpacked()
    {
        _catalog.Import(Entries.Artist("a1", "One"));
        var backup = Backups.Make(_catalog.Database, s_now);
        var plain = Path.Combine(_catalog.Folder, "plain.db");
        using (var file = File.Create(plain))
        using (
            var gzip = new System.IO.Compression.GZipStream(
                File.OpenRead(backup.Path),
                System.IO.Compression.CompressionMode.Decompress
            )
        )
        {
            gzip.CopyTo(file);
        }

        using (var engine = new LiteDatabase($"Filename={plain}"))
        {
            Assert.Equal("One", engine.GetCollection(Collections.Artists).FindById("a1")["n"].AsString);
        }

        using var database = MusicMasteryDatabase.Open(plain);
        Assert.Equal(WholeDump.Of(_catalog.Database), WholeDump.Of(database));
    }

    [Fact]
    public void Rotation_Should_KeepOneADayAndTheNewestAndThatBeforeAnUpdate()
    {
        for (var hour = 0; hour < 24 * 10; hour += 6)
        {
            Backups.Make(_catalog.Database, s_now.AddHours(hour));
        }

        using (var snapshot = _catalog.Database.Alone(file => file.Hold()))
        {
            Backups.Make(snapshot, s_now, 5);
            Backups.Make(snapshot, s_now.AddHours(1), 6);
        }

        string[] expected =
        [
            "catalog-20261210T060000Z.db.gz",
            "catalog-20261210T000000Z.db.gz",
            "catalog-20261209T180000Z.db.gz",
            "catalog-20261208T180000Z.db.gz",
            "catalog-20261207T180000Z.db.gz",
            "catalog-20261206T180000Z.db.gz",
            "catalog-20261205T180000Z.db.gz",
            "catalog-20261204T180000Z.db.gz",
            "catalog-20261130T130000Z-format6.db.gz",
        ];
        Assert.Equal(expected, Backups.List().Select(backup => backup.Name));
    }

    [Fact]
    public void Backups_Should_BeThoseOfOneDatabase_When_AnotherOfALongerNameSharesTheFolder()
    {
        var other = new BackupFolder(Path.Combine(_catalog.Folder, "catalog-staging.db"), Backups.Path, days: 7);
        using (var staging = MusicMasteryDatabase.Open(Path.Combine(_catalog.Folder, "catalog-staging.db")))
        {
            other.Make(staging, s_now.AddHours(1));
        }

        var own = Backups.Make(_catalog.Database, s_now);
        File.WriteAllText(Path.Combine(Backups.Path, $"{other.List()[0].Name}.part"), "");
        Backups.Make(_catalog.Database, s_now.AddHours(2));

        Assert.Equal([s_now.AddHours(2), own.At], Backups.List().Select(backup => backup.At));
        Assert.Single(other.List());
        Assert.Single(Directory.EnumerateFiles(Backups.Path, "*.part"));
    }

    [Fact]
    public void Backup_Should_BeMadeFirst_When_AnOlderFileIsBroughtUpToDate()
    {
        _catalog.Import(Entries.Artist("a1", "One"));
        _catalog.Database.Dispose();
        IReadOnlyList<Action<ILiteDatabase>> later =
        [
            .. FileFormat.Steps,
            file => file.GetCollection(Collections.Artists).DeleteAll(),
        ];

        MusicMasteryDatabase.Open(_catalog.File, later, Backups).Dispose();

        var backup = Assert.Single(Backups.List());
        Assert.Equal(FileFormat.Steps.Count, backup.FormatBefore);
        DatabaseRestore.From(_catalog.File, backup, s_now);
        _catalog.Reopen();
        Assert.Equal(1, _catalog.Summary.ArtistCount);
    }

    [Fact]
    public void Open_Should_SayDamaged_When_TheFileIsEmptyAndHasBackups()
    {
        Backups.Make(_catalog.Database, s_now);
        _catalog.Database.Dispose();
        File.WriteAllBytes(_catalog.File, []);

        var error = Assert.Throws<StorageException>(() => MusicMasteryDatabase.Open(_catalog.File, Backups));

        Assert.Equal(StorageProblem.Damaged, error.Problem);
    }

    [Fact]
    public void Backup_Should_BeRefused_When_APageIsDamaged()
    {
        SavedFiles.Fill(_catalog.Database, 0);
        _catalog.Database.Dispose();
        var bytes = File.ReadAllBytes(_catalog.File);
        bytes[(5 * 8192) + 100] ^= 1;
        File.WriteAllBytes(_catalog.File, bytes);
        _catalog.Reopen();

        var error = Assert.Throws<StorageException>(() => Backups.Make(_catalog.Database, s_now));

        Assert.Equal(StorageProblem.Damaged, error.Problem);
        Assert.NotNull(_catalog.Database.Damage);
        Assert.Empty(Directory.EnumerateFiles(Backups.Path));
        // Met once, it is looked for at the next start.
        _catalog.Database.Dispose();
        Assert.Throws<StorageException>(_catalog.Reopen);
    }

    private MusicMasteryDatabase Unpacked(Backup backup)
    {
        var path = Path.Combine(_catalog.Folder, $"{backup.Name}.db");
        BackupArchive.Unpack(backup.Path, path);
        return MusicMasteryDatabase.Open(path);
    }
}
