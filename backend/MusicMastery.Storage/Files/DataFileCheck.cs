using System.Text;
using Microsoft.Win32.SafeHandles;

namespace MusicMastery.Storage.Files;

/// <summary>The quick look at a database that is opened: whether it is whole, not whether every page is in order.</summary>
internal static class DataFileCheck
{
    private const int SignatureAt = 32;
    private static readonly byte[] s_signature = Encoding.ASCII.GetBytes("** This is a LiteDB file **");

    /// <summary>The file's mark; a new or a plain file gets one.</summary>
    /// <exception cref="StorageException">The file is damaged, or is no database of this program.</exception>
    public static FileMark Prepare(string path, RawFile file, SafeFileHandle handle)
    {
        var page = new byte[Page.Size];
        var length = file.Read(page, 0);
        if (file.Length <= Page.Size && !page.AsSpan().ContainsAnyExcept((byte)0))
        {
            // Nothing, or what a program that was killed while it made the file left behind.
            RefuseLostData(path);
            page = PlainFile.New();
            PlainFile.WriteSealed(file, 0, page, 1);
            file.Sync();
            return FileMark.Read(page)!.Value;
        }

        if (length < SignatureAt + s_signature.Length || !page.AsSpan(SignatureAt).StartsWith(s_signature))
        {
            throw StorageErrors.Damaged(path);
        }

        if (FileMark.IsMissing(page) && Page.IsUnsealed(page))
        {
            using (var borrowed = new SafeFileHandle(handle.DangerousGetHandle(), ownsHandle: false))
            using (var data = new FileStream(borrowed, FileAccess.ReadWrite, bufferSize: 0))
            {
                PlainFile.Finish(path, data);
            }

            PlainFile.Seal(file);
            file.Read(page, 0);
        }

        var mark =
            FileMark.Read(page) ?? throw StorageErrors.Damaged(path, "Its first page is not what was written there.");
        return file.Length >= mark.DataPages * Page.Size
            ? mark
            : throw StorageErrors.Damaged(
                path,
                $"It had {mark.DataPages} pages and has {file.Length / Page.Size}: its end is missing."
            );
    }

    /// <summary>
    /// Leaves of the log what was finished, and writes the first page again if a kill left it half written, since the
    /// engine reads it before the log.
    /// </summary>
    /// <exception cref="StorageException">What was acknowledged is not there.</exception>
    public static void Recover(string path, DataFile data, LogFile log)
    {
        var scan = LogScan.Of(log);
        if (scan.Count < data.Mark.LogPages)
        {
            throw StorageErrors.Damaged(
                path,
                $"Its log, {DatabasePaths.Log(path)}, had {data.Mark.LogPages} pages and has {scan.Count} that are in order."
            );
        }

        log.Keep(Math.Max(scan.Kept, data.Mark.LogPages));
        var page = new byte[Page.Size];
        if (data.TryRead(0, page))
        {
            return;
        }

        if (!scan.Places.TryGetValue(0, out var place) || !log.TryRead(place, page))
        {
            throw StorageErrors.Damaged(path, "Its first page is not what was written there.");
        }

        Page.Settle(page);
        data.Put(0, page);
        data.Sync();
    }

    /// <summary>Looks at every page.</summary>
    /// <returns>What is wrong, a line for each page.</returns>
    public static IReadOnlyList<string> Pages(DataFile data, LogFile log)
    {
        var places = LogScan.Of(log).Places;
        var page = new byte[Page.Size];
        return
        [
            .. Enumerable
                .Range(0, checked((int)data.Count))
                .Where(number => !places.ContainsKey(number) && !data.TryRead(number, page))
                .Select(number => $"Page {number} of {data.Count} is not what was written there."),
        ];
    }

    private static void RefuseLostData(string path)
    {
        if (new FileInfo(DatabasePaths.Log(path)) is { Exists: true, Length: > 0 })
        {
            throw StorageErrors.Damaged(path, "It is empty, but its log is not.");
        }
    }
}
