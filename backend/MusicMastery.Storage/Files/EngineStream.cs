namespace MusicMastery.Storage.Files;

/// <summary>
/// Pages as the stream that one engine works on. An engine that was given up may still have pages to write, on a thread
/// of its own: once retired, nothing it writes arrives.
/// </summary>
internal sealed class EngineStream(IPages pages) : Stream
{
    private bool _isRetired;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => pages.Count * Page.Size;

    public override long Position { get; set; }

    /// <summary>Takes no more from the engine.</summary>
    public void Retire()
    {
        lock (pages.Gate)
        {
            _isRetired = true;
        }
    }

    /// <summary>Does nothing: what has to be on disk when is for <see cref="DatabaseFile"/> to say.</summary>
    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count)
    {
        pages.Read(NumberOf(count), buffer.AsSpan(offset, count));
        Position += count;
        return count;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var number = NumberOf(count);
        lock (pages.Gate)
        {
            if (!_isRetired)
            {
                pages.Write(number, buffer.AsSpan(offset, count));
            }
        }

        Position += count;
    }

    public override void SetLength(long value)
    {
        lock (pages.Gate)
        {
            if (!_isRetired)
            {
                pages.Cut(value / Page.Size);
            }
        }
    }

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => Length + offset,
        };

    private long NumberOf(int count) =>
        count == Page.Size && Position % Page.Size == 0
            ? Position / Page.Size
            : throw new NotSupportedException("The engine reads and writes whole pages.");
}
