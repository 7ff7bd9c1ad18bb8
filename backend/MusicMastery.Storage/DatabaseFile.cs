using System.Text;
using LiteDB;

namespace MusicMastery.Storage;

/// <summary>Opens the file behind a database, or says exactly why that is impossible.</summary>
internal static class DatabaseFile
{
    private const int SignatureOffset = 32;
    private static readonly byte[] Signature = Encoding.ASCII.GetBytes("** This is a LiteDB file **");

    public static LiteDatabase Open(string file)
    {
        CheckFolder(file);
        if (File.Exists(file))
        {
            CheckFile(file);
        }

        try
        {
            // Ids are case-sensitive, and the default collation ignores case.
            return new LiteDatabase(
                new ConnectionString
                {
                    Filename = file,
                    Collation = Collation.Binary,
                    Connection = ConnectionType.Direct,
                }
            );
        }
        catch (UnauthorizedAccessException cause)
        {
            throw FolderNotWritable(file, cause);
        }
        catch (IOException cause) when (cause is not StorageException)
        {
            throw Locked(file, cause);
        }
        catch (Exception cause) when (IsDamage(cause))
        {
            throw Damaged(file, cause);
        }
    }

    /// <summary>Whether the engine failed on what the file says rather than on what it was asked.</summary>
    public static bool IsDamage(Exception cause) =>
        cause
            is LiteException
                or ArgumentException
                or IndexOutOfRangeException
                or InvalidCastException
                or NullReferenceException
                or OverflowException
                or KeyNotFoundException;

    public static StorageException Damaged(string file, Exception? cause = null) =>
        new(
            StorageProblem.Damaged,
            file,
            "is damaged, or is not a database of this program.",
            "Put back a copy of it, or move it away and import the catalog again."
                + (cause is null ? "" : $" (The engine says: {cause.Message})"),
            cause
        );

    private static void CheckFolder(string file)
    {
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

        if (Directory.Exists(file))
        {
            throw new StorageException(StorageProblem.Damaged, file, "is a folder.", "Name a file inside it.");
        }
    }

    private static void CheckFile(string file)
    {
        if (new FileInfo(file).IsReadOnly)
        {
            throw ReadOnly(file);
        }

        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            var header = new byte[SignatureOffset + Signature.Length];
            var length = stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);

            // An empty file is what a program killed while creating it leaves behind; it is filled anew.
            if (length > 0 && !header.AsSpan(SignatureOffset).SequenceEqual(Signature))
            {
                throw Damaged(file);
            }
        }
        catch (UnauthorizedAccessException cause)
        {
            throw ReadOnly(file, cause);
        }
        catch (IOException cause) when (cause is not StorageException)
        {
            throw Locked(file, cause);
        }
    }

    private static StorageException ReadOnly(string file, Exception? cause = null) =>
        new(
            StorageProblem.ReadOnly,
            file,
            "may be read but not written.",
            "Allow this user to write it, or copy it to another place.",
            cause
        );

    private static StorageException Locked(string file, Exception cause) =>
        new(
            StorageProblem.Locked,
            file,
            "is in use by another process.",
            "Stop the other program (perhaps a running server or import), or use another file.",
            cause
        );

    private static StorageException FolderNotWritable(string file, Exception cause) =>
        new(
            StorageProblem.FolderNotWritable,
            file,
            $"cannot be created: the folder {Path.GetDirectoryName(file)} may not be written to.",
            "Allow this user to write there, or name a file in another folder.",
            cause
        );
}
