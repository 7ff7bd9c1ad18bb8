using Microsoft.Win32.SafeHandles;

namespace MusicMastery.Storage;

/// <summary>
/// One of the two files behind a database: the data, or the log of what is about to be written there. The engine asks
/// for a flush to disk after almost every page, which takes most of an import's time; all that safety needs is that
/// what is written to one file is on disk before the other one is written to. So that is when this flushes.
/// </summary>
internal sealed class OrderedStream(SafeFileHandle file) : Stream
{
    private long _position;
    private volatile bool _isDirty;

    /// <summary>The file that must be on disk before this one is written to.</summary>
    public OrderedStream? Other { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => RandomAccess.GetLength(file);

    public override long Position
    {
        get => _position;
        set => _position = value;
    }

    /// <summary>Waits until all that was written is on disk.</summary>
    public void Sync()
    {
        if (_isDirty)
        {
            _isDirty = false;
            RandomAccess.FlushToDisk(file);
        }
    }

    /// <summary>Does nothing: see the type.</summary>
    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = RandomAccess.Read(file, buffer, _position);
        _position += read;
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Other?.Sync();
        RandomAccess.Write(file, buffer, _position);
        _position += buffer.Length;
        _isDirty = true;
    }

    public override void SetLength(long value)
    {
        Other?.Sync();
        RandomAccess.SetLength(file, value);
        _isDirty = true;
    }

    public override long Seek(long offset, SeekOrigin origin) =>
        _position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => _position + offset,
            _ => Length + offset,
        };

    protected override void Dispose(bool disposing)
    {
        if (disposing && !file.IsClosed)
        {
            Sync();
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
