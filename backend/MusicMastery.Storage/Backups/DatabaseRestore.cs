using MusicMastery.Storage.Files;
using MusicMastery.Storage.Verification;

namespace MusicMastery.Storage.Backups;

/// <summary>What a restore did.</summary>
/// <param name="Backup">What was put back.</param>
/// <param name="Aside">Where the file that was there is now; null when there was none.</param>
public sealed record Restored(Backup Backup, string? Aside);

/// <summary>
/// Puts a backup in a database's place. It is unpacked beside it and looked at first; what was there is kept under another
/// name. Once it lies there in order, under a name of its own, the restore is as good as done: who opens the database next
/// ends what a kill left undone.
/// </summary>
public static class DatabaseRestore
{
    private const string Aside = "-damaged-";

    /// <summary>Puts the newest backup that is in order in the database's place; null when there is none.</summary>
    /// <param name="database">The database file; nobody has it open.</param>
    /// <param name="backups">Its backups.</param>
    /// <param name="now">Names the file that was there.</param>
    public static Restored? Newest(string database, BackupFolder backups, DateTimeOffset now)
    {
        foreach (var backup in backups.List())
        {
            try
            {
                return From(database, backup, now);
            }
            catch (StorageException damaged) when (damaged.Problem == StorageProblem.Damaged)
            {
                // An older one is better than none.
            }
        }

        return null;
    }

    /// <summary>Puts this backup in the database's place.</summary>
    /// <exception cref="StorageException">The backup is damaged, or the database is in use; nothing was changed.</exception>
    public static Restored From(string database, Backup backup, DateTimeOffset now)
    {
        OpenedFiles.RefuseWhenInUse(database);
        var unpacked = $"{database}.unpacked";
        try
        {
            BackupArchive.Unpack(backup.Path, unpacked);
            Check(unpacked, backup);
            // By it the files that make room get their names, however often that is begun.
            File.SetLastWriteTimeUtc(unpacked, now.UtcDateTime);
            File.Move(unpacked, DatabasePaths.Restored(database), overwrite: true);
        }
        finally
        {
            File.Delete(unpacked);
        }

        return new Restored(backup, Finish(database));
    }

    /// <summary>The files that were kept when a backup took their place, newest first.</summary>
    public static IReadOnlyList<string> KeptAside(string database)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(database))!;
        var stem = Path.GetFileNameWithoutExtension(database);
        return Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, $"{stem}{Aside}*{Path.GetExtension(database)}")
                    .Where(file => !IsLog(Path.GetFileNameWithoutExtension(file)))
                    .OrderDescending(StringComparer.Ordinal),
            ]
            : [];
    }

    /// <summary>Ends a restore that was begun; gives where the file is now that was there, null when there was none.</summary>
    internal static string? Finish(string database)
    {
        var restored = DatabasePaths.Restored(database);
        if (!File.Exists(restored))
        {
            return null;
        }

        OpenedFiles.RefuseWhenInUse(database);
        var aside = MoveAside(database, File.GetLastWriteTimeUtc(restored));
        File.Move(restored, database);
        return aside;
    }

    private static bool IsLog(string name) =>
        name.EndsWith("-wal", StringComparison.Ordinal) || name.EndsWith("-log", StringComparison.Ordinal);

    private static void Check(string unpacked, Backup backup)
    {
        using var database = MusicMasteryDatabase.Open(unpacked);
        if (DatabaseVerification.Run(database) is { IsSound: false } report)
        {
            throw StorageErrors.BackupDamaged(backup.Path, report.Problems[0]);
        }
    }

    private static string? MoveAside(string database, DateTimeOffset now)
    {
        var aside = Backup
            .Of(
                Path.GetDirectoryName(database)!,
                Path.GetFileNameWithoutExtension(database) + Aside.TrimEnd('-'),
                now,
                null
            )
            .Path.Replace(".db.gz", Path.GetExtension(database), StringComparison.Ordinal);
        // The log goes first: without it the database is noticed as damaged, the other way round it would be taken for whole.
        MoveIfThere(DatabasePaths.Log(database), DatabasePaths.Log(aside));
        MoveIfThere(DatabasePaths.PlainLog(database), DatabasePaths.PlainLog(aside));
        return MoveIfThere(database, aside) ? aside : null;
    }

    private static bool MoveIfThere(string from, string to)
    {
        if (!File.Exists(from))
        {
            return false;
        }

        File.Move(from, to);
        return true;
    }
}
