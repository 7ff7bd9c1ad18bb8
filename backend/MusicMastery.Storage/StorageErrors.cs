using LiteDB;
using MusicMastery.Storage.Files;

namespace MusicMastery.Storage;

/// <summary>The words for what can be wrong with a database file.</summary>
internal static class StorageErrors
{
    /// <summary>Whether the engine failed on what the file says rather than on what it was asked.</summary>
    public static bool IsDamage(Exception cause) =>
        cause
            is LiteException
                or DamagedPageException
                or ArgumentException
                or IndexOutOfRangeException
                or InvalidCastException
                or NullReferenceException
                or OverflowException
                or KeyNotFoundException;

    public static StorageException Damaged(string file, Exception cause) => Damaged(file, cause.Message, cause);

    public static StorageException Damaged(string file, string? found = null, Exception? cause = null) =>
        new(
            StorageProblem.Damaged,
            file,
            "is damaged, or is not a database of this program.",
            "Put back the newest backup with the command restore, or move it away and import the catalog again."
                + (found is null ? "" : $" (Found: {found})"),
            cause
        );

    public static StorageException BackupDamaged(string backup, string found) =>
        new(StorageProblem.Damaged, backup, "is a backup that is damaged.", $"Take another one. (Found: {found})");

    public static StorageException ReadOnly(string file, Exception? cause = null) =>
        new(
            StorageProblem.ReadOnly,
            file,
            "may be read but not written.",
            "Allow this user to write it, or copy it to another place.",
            cause
        );

    public static StorageException Locked(string file, Exception cause) =>
        new(
            StorageProblem.Locked,
            file,
            "is in use by another process.",
            "Stop the other program (perhaps a running server or import), or use another file.",
            cause
        );

    public static StorageException FolderNotWritable(string file, Exception cause) =>
        new(
            StorageProblem.FolderNotWritable,
            file,
            $"cannot be created: the folder {Path.GetDirectoryName(file)} may not be written to.",
            "Allow this user to write there, or name a file in another folder.",
            cause
        );

    public static StorageException Unusable(string file, Exception cause) =>
        new(
            StorageProblem.Unusable,
            file,
            $"could not be read or written: {cause.Message}",
            "See that the disk is there and has room, then try again.",
            cause
        );

    /// <exception cref="StorageException">The file cannot be where it is said to be.</exception>
    public static void CheckFolder(string file)
    {
        if (Directory.Exists(file))
        {
            throw new StorageException(StorageProblem.Damaged, file, "is a folder.", "Name a file inside it.");
        }

        var folder = Path.GetDirectoryName(file)!;
        if (!Directory.Exists(folder))
        {
            throw new StorageException(
                StorageProblem.FolderMissing,
                file,
                $"cannot be opened: the folder {folder} does not exist.",
                "Create the folder, or name a file in another one."
            );
        }
    }
}
