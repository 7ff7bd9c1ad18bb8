using System.Security.Cryptography;
using LiteDB;
using LiteDB.Engine;

namespace MusicMastery.Storage.Files;

/// <summary>
/// A database as the engine writes it by itself: what earlier versions of the program left, and what a backup holds. It
/// has no seals, and its log, if it was not closed, lies beside it under another name.
/// </summary>
internal static class PlainFile
{
    /// <summary>The first page of a new database.</summary>
    public static byte[] New()
    {
        using var data = new MemoryStream();
        using var log = new MemoryStream();
        Finish(data, log, _ => { });
        return data.ToArray();
    }

    /// <summary>
    /// Brings what lies in the engine's log into the data, and leaves it to us when that is to be done from now on.
    /// </summary>
    /// <exception cref="StorageException">It is not a database of this program.</exception>
    public static void Finish(string path, Stream data)
    {
        var logPath = DatabasePaths.PlainLog(path);
        using var log = new FileStream(logPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            Finish(
                data,
                log,
                names =>
                {
                    // Somebody else's database stays as it is.
                    if (names.Count > 0 && !names.Contains(Collections.Meta))
                    {
                        throw StorageErrors.Damaged(path);
                    }
                }
            );
        }
        finally
        {
            log.Flush(flushToDisk: true);
            var isEmpty = log.Length == 0;
            log.Dispose();
            if (isEmpty)
            {
                File.Delete(logPath);
            }
        }
    }

    /// <summary>
    /// Seals every page, the first one last: until then the file counts as plain, and is sealed again after a kill.
    /// </summary>
    public static void Seal(RawFile file)
    {
        var page = new byte[Page.Size];
        var count = file.Length / Page.Size;
        for (var number = count - 1; number >= 0; number--)
        {
            file.Read(page, number * Page.Size);
            if (number == 0)
            {
                file.Sync();
            }

            WriteSealed(file, number, page, count);
        }

        file.Sync();
    }

    /// <summary>Writes a page of a new file that is to have so many.</summary>
    public static void WriteSealed(RawFile file, long number, Span<byte> page, long count)
    {
        Page.Seal(page, number);
        if (number == 0)
        {
            new FileMark(FirstEpoch(), 0, count).Write(FileMark.In(page));
        }

        file.Write(page, number * Page.Size);
    }

    /// <summary>Epochs begin anywhere, so that the log of one file is not taken for that of another.</summary>
    private static ulong FirstEpoch() => (ulong)RandomNumberGenerator.GetInt32(int.MaxValue) << 32;

    private static void Finish(Stream data, Stream log, Action<IReadOnlyList<string>> look)
    {
        var settings = new EngineSettings
        {
            DataStream = data,
            LogStream = log,
            Collation = Collation.Binary,
        };
        using var database = new LiteDatabase(new LiteEngine(settings));
        look([.. database.GetCollectionNames()]);
        if (database.CheckpointSize != 0)
        {
            database.CheckpointSize = 0;
        }

        database.Checkpoint();
    }
}
