using LiteDB;
using Microsoft.Win32.SafeHandles;
using MusicMastery.Storage.Backups;
using MusicMastery.Storage.Files;

namespace MusicMastery.Storage;

/// <summary>Opens a database's files, looks whether they are in order, and brings them up to date.</summary>
internal static class DatabaseOpening
{
    /// <param name="path">The database file's full path.</param>
    /// <param name="steps">What brings an older file up to date.</param>
    /// <param name="backups">Where a backup is made before the first step of an older file.</param>
    /// <param name="raw">How the files are written to, if not as usual.</param>
    /// <exception cref="StorageException">The file cannot be used; it is then as it was.</exception>
    public static DatabaseFile Open(
        string path,
        IReadOnlyList<Action<ILiteDatabase>> steps,
        BackupFolder? backups = null,
        Func<SafeFileHandle, RawFile>? raw = null
    )
    {
        DatabaseFile? file = null;
        try
        {
            DatabaseRestore.Finish(path);
            RefuseWhenEmptied(path, backups);
            file = DatabaseFile.Open(path, raw);
            CheckWhenSuspect(file);
            // A full disk is no reason not to read.
            var isWhole = file.TryCheckpoint();
            FileFormat.BringUpToDate(
                file.Database,
                path,
                Announced(steps, version => BackUp(file, isWhole, backups, version))
            );
            file.Acknowledge();
            return file;
        }
        catch (Exception cause)
        {
            file?.Abandon();
            if (StorageErrors.IsDamage(cause))
            {
                throw StorageErrors.Damaged(path, cause);
            }

            if (cause is IOException and not StorageException)
            {
                throw StorageErrors.Unusable(path, cause);
            }

            throw;
        }
    }

    /// <summary>A file without content is new, unless there was more once. One that is not there was taken away on purpose.</summary>
    private static void RefuseWhenEmptied(string path, BackupFolder? backups)
    {
        if (new FileInfo(path) is { Exists: true, Length: 0 } && backups?.List() is { Count: > 0 })
        {
            throw StorageErrors.Damaged(path, "It is empty, but there are backups of it.");
        }
    }

    private static void BackUp(DatabaseFile file, bool isWhole, BackupFolder? backups, int version)
    {
        if (!isWhole)
        {
            throw new IOException("There is no room for what lies in its log, nor to bring it up to date.");
        }

        using var snapshot = file.Snapshot();
        backups?.Make(snapshot, DateTimeOffset.UtcNow, version);
    }

    private static void CheckWhenSuspect(DatabaseFile file)
    {
        if (!file.IsSuspect)
        {
            return;
        }

        if (file.DamagedPages() is [var first, ..] damaged)
        {
            throw StorageErrors.Damaged(
                file.Path,
                damaged.Count == 1 ? first : $"{first} So are {damaged.Count - 1} more."
            );
        }

        file.IsSuspect = false;
    }

    private static Action<ILiteDatabase>[] Announced(IReadOnlyList<Action<ILiteDatabase>> steps, Action<int> announce)
    {
        var isFirst = true;
        return
        [
            .. steps.Select(
                (step, version) =>
                    (Action<ILiteDatabase>)(
                        database =>
                        {
                            if (isFirst && version > 0)
                            {
                                announce(version);
                            }

                            isFirst = false;
                            step(database);
                        }
                    )
            ),
        ];
    }
}
