using Microsoft.Win32.SafeHandles;
using MusicMastery.Storage.Files;

namespace MusicMastery.Storage.Tests.Files;

/// <summary>A disk that has room for so many bytes more; after that, files that lie on it can be changed but not grow.</summary>
internal sealed class FullDisk
{
    /// <summary>The bytes for which there is room.</summary>
    public long Room { get; set; } = long.MaxValue;

    /// <summary>Whether nothing at all can be written, as on a disk that went away.</summary>
    public bool IsGone { get; set; }

    public RawFile Open(SafeFileHandle handle) => new File(handle, this);

    private void Take(long bytes)
    {
        if (IsGone)
        {
            throw new IOException("Input/output error");
        }

        if (bytes > Room)
        {
            throw new IOException("No space left on device");
        }

        Room -= Math.Max(0, bytes);
    }

    private sealed class File(SafeFileHandle handle, FullDisk disk) : RawFile(handle)
    {
        public override void Write(ReadOnlySpan<byte> bytes, long offset)
        {
            var growth = offset + bytes.Length - Length;
            try
            {
                disk.Take(growth);
            }
            catch (IOException) when (!disk.IsGone && growth > 0)
            {
                // A disk takes what there is room for before it says that there is no more.
                base.Write(bytes[..(bytes.Length / 2)], offset);
                throw;
            }

            base.Write(bytes, offset);
        }

        public override void SetLength(long length)
        {
            disk.Take(length - Length);
            base.SetLength(length);
        }

        public override void Sync()
        {
            disk.Take(0);
            base.Sync();
        }
    }
}
