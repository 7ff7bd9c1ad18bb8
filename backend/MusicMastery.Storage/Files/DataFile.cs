namespace MusicMastery.Storage.Files;

/// <summary>
/// The data file: sealed pages, the first with the file's mark. Its pages are written at a checkpoint only, when the log
/// holds them too: a page that a kill or a loss of power left half written is written again from there.
/// </summary>
internal sealed class DataFile(RawFile file, FileMark mark) : IPages, IDisposable
{
    private readonly byte[] _page = new byte[Page.Size];
    private readonly Lock _marking = new();

    public Lock Gate { get; } = new();

    public long Count => file.Length / Page.Size;

    public FileMark Mark { get; private set; } = mark;

    /// <summary>
    /// Whether a checkpoint is under way. What the engine writes at other times, a note that it failed, has no use here and
    /// would be in no log.
    /// </summary>
    public bool IsOpen { get; set; }

    public void Read(long number, Span<byte> page)
    {
        if (!TryRead(number, page))
        {
            throw new DamagedPageException($"Page {number} of {Count} is not what was written there.");
        }
    }

    /// <summary>Reads a page; false when it is not what was written there.</summary>
    public bool TryRead(long number, Span<byte> page)
    {
        if (file.Read(page, number * Page.Size) < Page.Size)
        {
            return false;
        }

        if (number == 0)
        {
            FileMark.In(page).Clear();
        }

        return Page.Open(page, number);
    }

    public void Write(long number, ReadOnlySpan<byte> page)
    {
        if (IsOpen)
        {
            Put(number, page);
        }
    }

    /// <summary>Writes a page whether or not a checkpoint is under way.</summary>
    public void Put(long number, ReadOnlySpan<byte> page)
    {
        page.CopyTo(_page);
        if (number == 0)
        {
            FileMark.In(_page).Clear();
        }

        Page.Seal(_page, number);
        if (number == 0)
        {
            Mark.Write(FileMark.In(_page));
        }

        file.Write(_page, number * Page.Size);
    }

    /// <summary>The engine never makes the data shorter.</summary>
    public void Cut(long count) { }

    /// <summary>Changes the mark. It need not be on disk for what was acknowledged to be kept, only for a loss to be noticed.</summary>
    public void Note(Func<FileMark, FileMark> change)
    {
        lock (_marking)
        {
            var mark = change(Mark);
            Span<byte> bytes = stackalloc byte[FileMark.Length];
            mark.Write(bytes);
            file.Write(bytes, FileMark.At);
            Mark = mark;
        }
    }

    /// <summary>Takes note that the file was met damaged, if the error says so. Others may read and write meanwhile.</summary>
    public void Notice(Exception error)
    {
        if (error is DamagedPageException && !Mark.IsSuspect)
        {
            // That it cannot be noted is not what is wrong.
            Quiet.Try(() => Note(mark => mark with { IsSuspect = true }));
        }
    }

    /// <summary>Says that the log is no longer needed: all that was in it is on disk here.</summary>
    public void BeginEpoch()
    {
        file.Sync();
        Note(mark => mark with { Epoch = mark.Epoch + 1, LogPages = 0, DataPages = Count });
        file.Sync();
    }

    public void Sync() => file.Sync();

    public void Dispose() => file.Dispose();
}
