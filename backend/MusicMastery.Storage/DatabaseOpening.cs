using LiteDB;
using MusicMastery.Storage.Files;

namespace MusicMastery.Storage;

/// <summary>Opens a database's files, looks whether they are in order, and brings them up to date.</summary>
internal static class DatabaseOpening
{
    /// <param name="path">The database file's full path.</param>
    /// <param name="steps">What brings an older file up to date.</param>
    /// <param name="beforeSteps">
    /// Called before the first step of an older file, with the version it has; a new file has none. The data file is whole
    /// and nobody writes to it.
    /// </param>
    /// <exception cref="StorageException">The file cannot be used; it is then as it was.</exception>
    public static DatabaseFile Open(
        string path,
        IReadOnlyList<Action<ILiteDatabase>> steps,
        Action<DatabaseFile, int>? beforeSteps = null
    )
    {
        DatabaseFile? file = null;
        try
        {
            file = DatabaseFile.Open(path);
            CheckWhenSuspect(file);
            file.Checkpoint();
            FileFormat.BringUpToDate(
                file.Database,
                path,
                Announced(steps, version => beforeSteps?.Invoke(file, version))
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

            throw;
        }
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
