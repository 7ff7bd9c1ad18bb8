using MusicMastery.Storage.Backups;
using MusicMastery.Storage.Tests.Files;

namespace MusicMastery.Storage.Tests.Backups;

public sealed class RestoreTests : IDisposable
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);
    private readonly CatalogFixture _catalog = new();

    private BackupFolder Backups => new(_catalog.File, Path.Combine(_catalog.Folder, "backups"), days: 7);

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void Restore_Should_BringBackTheMomentOfTheBackup_When_MoreWasKeptSince()
    {
        SavedFiles.Fill(_catalog.Database, 0);
        var dump = WholeDump.Of(_catalog.Database);
        Backups.Make(_catalog.Database, s_now);
        SavedFiles.Fill(_catalog.Database, 1);
        var newer = WholeDump.Of(_catalog.Database);
        _catalog.Database.Dispose();

        var restored = DatabaseRestore.Newest(_catalog.File, Backups, s_now.AddHours(1));

        _catalog.Reopen();
        Assert.Equal(dump, WholeDump.Of(_catalog.Database));
        Assert.Equal(s_now, restored!.Backup.At);
        Assert.Equal([restored.Aside!], DatabaseRestore.KeptAside(_catalog.File));
        using var aside = MusicMasteryDatabase.Open(restored.Aside!);
        Assert.Equal(newer, WholeDump.Of(aside));
    }

    [Fact]
    public void Restore_Should_BringBackEverything_When_TheFileWasDamagedAnywhere()
    {
        SavedFiles.Fill(_catalog.Database, 0);
        var dump = WholeDump.Of(_catalog.Database);
        Backups.Make(_catalog.Database, s_now);
        _catalog.Database.Dispose();
        var whole = File.ReadAllBytes(_catalog.File);
        var random = new Random(7);
        for (var place = 0; place < Rounds.Of(usual: 10, thorough: 100); place++)
        {
            byte[] damaged = [.. whole[..random.Next(1, whole.Length)]];
            damaged[random.Next(damaged.Length)] ^= 0xff;
            File.WriteAllBytes(_catalog.File, damaged);

            var restored = DatabaseRestore.Newest(_catalog.File, Backups, s_now.AddMinutes(place));

            _catalog.Reopen();
            Assert.Equal(dump, WholeDump.Of(_catalog.Database));
            Assert.Equal(damaged, File.ReadAllBytes(restored!.Aside!));
            _catalog.Database.Dispose();
        }
    }

    [Fact]
    public void Restore_Should_TakeAnOlderBackup_When_TheNewestIsDamaged()
    {
        _catalog.Import(Entries.Artist("a1", "One"));
        var older = Backups.Make(_catalog.Database, s_now);
        var newest = Backups.Make(_catalog.Database, s_now.AddDays(1));
        _catalog.Database.Dispose();
        var bytes = File.ReadAllBytes(newest.Path);
        // One bit alone may change how the same bytes are packed.
        bytes.AsSpan(bytes.Length / 2, 100).Fill(0xa5);
        File.WriteAllBytes(newest.Path, bytes);

        var restored = DatabaseRestore.Newest(_catalog.File, Backups, s_now);

        Assert.Equal(older, restored!.Backup);
        _catalog.Reopen();
    }

    [Fact]
    public void Restore_Should_ChangeNothing_When_TheDatabaseIsInUse()
    {
        var backup = Backups.Make(_catalog.Database, s_now);

        var error = Assert.Throws<StorageException>(() => DatabaseRestore.From(_catalog.File, backup, s_now));

        Assert.Equal(StorageProblem.Locked, error.Problem);
        Assert.Empty(DatabaseRestore.KeptAside(_catalog.File));
    }

    [Fact]
    public void Restore_Should_BeEnded_When_ItWasKilledBeforeTheBackupWasInPlace()
    {
        _catalog.Import(Entries.Artist("a1", "One"));
        _catalog.Database.Dispose();
        File.Move(_catalog.File, $"{_catalog.File}.restored");

        _catalog.Reopen();

        Assert.Equal(1, _catalog.Summary.ArtistCount);
    }

    /// <summary>Killed when the backup lay there in order; what was there had not been moved away, or its log alone had.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Restore_Should_BeEnded_When_ItWasKilledBeforeAllMadeRoom(bool isDamagedNow)
    {
        _catalog.Import(Entries.Artist("a1", "One"));
        _catalog.Database.Dispose();
        var backup = File.ReadAllBytes(_catalog.File);
        _catalog.Reopen();
        _catalog.Import(Entries.Artist("a2", "Two"));
        _catalog.Database.Dispose();
        File.WriteAllBytes($"{_catalog.File}.restored", backup);
        if (isDamagedNow)
        {
            File.WriteAllBytes(_catalog.File, new byte[100_000]);
        }

        _catalog.Reopen();

        Assert.Equal(1, _catalog.Summary.ArtistCount);
        Assert.Single(DatabaseRestore.KeptAside(_catalog.File));
        Assert.False(File.Exists($"{_catalog.File}.restored"));
    }
}
