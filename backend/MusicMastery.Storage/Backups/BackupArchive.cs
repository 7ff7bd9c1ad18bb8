using System.IO.Compression;
using System.IO.Hashing;
using MusicMastery.Storage.Files;

namespace MusicMastery.Storage.Backups;

/// <summary>Writes and reads a backup's file: the pages of the data file one after the other, gzip'd.</summary>
internal static class BackupArchive
{
    /// <summary>Writes a snapshot, and reads what came of it from the disk again.</summary>
    /// <exception cref="DamagedPageException">A page is not what was written, or what was read again is not.</exception>
    public static void Write(FileSnapshot snapshot, string path)
    {
        var written = new XxHash3();
        var page = new byte[Page.Size];
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            using (var gzip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true))
            {
                for (var number = 0L; number < snapshot.Count; number++)
                {
                    snapshot.Read(number, page);
                    written.Append(page);
                    gzip.Write(page);
                }
            }

            file.Flush(flushToDisk: true);
        }

        var read = new XxHash3();
        foreach (var again in Pages(path))
        {
            read.Append(again.Span);
        }

        if (read.GetCurrentHashAsUInt64() != written.GetCurrentHashAsUInt64())
        {
            throw new DamagedPageException($"The backup {path} does not hold what was written to it.");
        }
    }

    /// <summary>Makes a database file of a backup.</summary>
    /// <exception cref="StorageException">The backup is damaged.</exception>
    public static void Unpack(string path, string database)
    {
        using var handle = File.OpenHandle(database, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        using var file = new RawFile(handle);
        var first = new byte[Page.Size];
        var number = 0L;
        try
        {
            foreach (var page in Pages(path))
            {
                if (number == 0)
                {
                    page.CopyTo(first);
                }
                else
                {
                    PlainFile.WriteSealed(file, number, page.Span, count: 0);
                }

                number++;
            }
        }
        catch (InvalidDataException cause)
        {
            throw StorageErrors.BackupDamaged(path, cause.Message);
        }

        if (number == 0)
        {
            throw StorageErrors.BackupDamaged(path, "It is empty.");
        }

        PlainFile.WriteSealed(file, 0, first, number);
        file.Sync();
    }

    /// <summary>The pages; each is gone when the next one is asked for.</summary>
    private static IEnumerable<Memory<byte>> Pages(string path)
    {
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        var page = new byte[Page.Size];
        while (gzip.ReadAtLeast(page, Page.Size, throwOnEndOfStream: false) is var read and > 0)
        {
            yield return read == Page.Size ? page : throw new InvalidDataException("It ends within a page.");
        }
    }
}
