using System.Diagnostics;
using MusicMastery.Storage.Backups;
using MusicMastery.Storage.Catalog;
using MusicMastery.Storage.Verification;

namespace MusicMastery.Storage.Tests.Files;

/// <summary>The same on a file system that is really full: one in memory, of 6 MB. Needs Linux and the right to mount.</summary>
public sealed class SmallDiskTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("music-mastery-").FullName;
    private readonly bool _isMounted;

    public SmallDiskTests() =>
        _isMounted =
            OperatingSystem.IsLinux()
            && Environment.IsPrivilegedProcess
            && Run("mount", "-t", "tmpfs", "-o", "size=6m", "none", _folder);

    private string FilePath => Path.Combine(_folder, "catalog.db");

    private string Filler => Path.Combine(_folder, "filler");

    public void Dispose()
    {
        if (_isMounted)
        {
            Run("umount", _folder);
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Import_Should_GoOn_When_ThereIsRoomAgain()
    {
        Assert.SkipUnless(_isMounted, "No file system could be mounted.");
        using var database = MusicMasteryDatabase.Open(FilePath);
        File.WriteAllBytes(Filler, new byte[3_000_000]);
        var steps = 0;
        var dump = WholeDump.Of(database);

        var error = Assert.Throws<StorageException>(() =>
        {
            for (; steps < 100; steps++)
            {
                Import(database, steps);
                dump = WholeDump.Of(database);
            }
        });

        Assert.Equal(StorageProblem.Unusable, error.Problem);
        Assert.Equal(dump, WholeDump.Of(database));
        File.Delete(Filler);
        Import(database, steps);
        Assert.True(DatabaseVerification.Run(database).IsSound);
        Assert.Equal((steps + 1) * 500, new LiteDbCatalogStatistics(database).Summary().TrackCount);
    }

    [Fact]
    public void Backup_Should_LeaveNothingHalf_When_ThereIsNoRoomForIt()
    {
        Assert.SkipUnless(_isMounted, "No file system could be mounted.");
        using var database = MusicMasteryDatabase.Open(FilePath);
        Import(database, 0);
        Import(database, 1);
        var backups = new BackupFolder(FilePath, Path.Combine(_folder, "backups"), days: 7);
        var now = DateTimeOffset.UnixEpoch.AddYears(57);
        var first = backups.Make(database, now);
        Fill();

        var error = Assert.Throws<StorageException>(() => backups.Make(database, now.AddDays(1)));

        Assert.Equal(StorageProblem.Unusable, error.Problem);
        Assert.Equal([first.Path], Directory.EnumerateFiles(backups.Path));
        File.Delete(Filler);
        backups.Make(database, now.AddDays(1));
        Assert.True(DatabaseVerification.Run(database).IsSound);
    }

    [Fact]
    public void Start_Should_Succeed_When_TheDiskIsFullAndTheLogIsNotEmpty()
    {
        Assert.SkipUnless(_isMounted, "No file system could be mounted.");
        string dump;
        using (var database = MusicMasteryDatabase.Open(FilePath))
        {
            Import(database, 0);
            dump = WholeDump.Of(database);
            Fill();
        }

        using (var full = MusicMasteryDatabase.Open(FilePath))
        {
            Assert.Equal(dump, WholeDump.Of(full));
            Assert.Throws<StorageException>(() => Import(full, 1));
        }

        File.Delete(Filler);
        using var again = MusicMasteryDatabase.Open(FilePath);
        Assert.Equal(dump, WholeDump.Of(again));
        Import(again, 1);
    }

    private static void Import(MusicMasteryDatabase database, int step) =>
        new LiteDbCatalogWriter(database, TimeProvider.System).Keep([
            .. Enumerable.Range(0, 500).Select(i => Entries.Of(Entries.Track($"{step}-{i}", i % 100, $"a{i % 50}"))),
        ]);

    private void Fill()
    {
        using var filler = File.Create(Filler);
        try
        {
            for (; ; )
            {
                filler.Write(new byte[4096]);
                filler.Flush();
            }
        }
        catch (IOException)
        {
            // Now it is full.
        }
    }

    private static bool Run(string program, params string[] args)
    {
        using var process = Process.Start(program, args);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
