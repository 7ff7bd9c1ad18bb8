using Microsoft.Win32.SafeHandles;

namespace MusicMastery.Storage.Files;

/// <summary>A file's bytes at their places. What is written may wait in memory until <see cref="Sync"/>.</summary>
internal class RawFile(SafeFileHandle handle) : IDisposable
{
    private volatile bool _isDirty;

    public long Length => RandomAccess.GetLength(handle);

    /// <summary>Reads as many bytes as there are, up to the buffer's length; gives their number.</summary>
    public int Read(Span<byte> buffer, long offset)
    {
        var filled = 0;
        while (filled < buffer.Length)
        {
            var read = RandomAccess.Read(handle, buffer[filled..], offset + filled);
            if (read == 0)
            {
                break;
            }

            filled += read;
        }

        return filled;
    }

    /// <exception cref="IOException">It could not be written, for example because the disk is full.</exception>
    public virtual void Write(ReadOnlySpan<byte> bytes, long offset)
    {
        _isDirty = true;
        RandomAccess.Write(handle, bytes, offset);
    }

    public virtual void SetLength(long length)
    {
        _isDirty = true;
        RandomAccess.SetLength(handle, length);
    }

    /// <summary>Waits until all that was written is on disk.</summary>
    public virtual void Sync()
    {
        if (_isDirty)
        {
            _isDirty = false;
            RandomAccess.FlushToDisk(handle);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        handle.Dispose();
        GC.SuppressFinalize(this);
    }
}
