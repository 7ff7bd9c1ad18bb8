using System.IO.Compression;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files.Reading;

/// <summary>
/// What a gzip'd stream holds, up to limits, so that a small file that unpacks to no end is given up.
/// </summary>
internal sealed class UnpackedStream(Stream packed, bool leaveOpen = false) : ReadingStream
{
    /// <summary>
    /// In bytes: 4 GiB. A million rows of 400 bytes, twice what is usual, are a tenth of it.
    /// </summary>
    public const long MostUnpacked = 4L << 30;

    /// <summary>
    /// How many times as large as the packed file. Every row has ids, which hardly pack at all: real tables come to about
    /// twice. Gzip's own limit is 1,032.
    /// </summary>
    public const int MostTimes = 100;

    /// <summary>In bytes: 64 MiB. Less than this harms nobody, so the ratio does not matter yet.</summary>
    public const long Harmless = 64L << 20;

    private readonly GZipStream _content = new(packed, CompressionMode.Decompress, leaveOpen);
    private long _unpacked;

    public override int Read(Span<byte> buffer)
    {
        var read = _content.Read(buffer);
        _unpacked += read;
        if (_unpacked > MostUnpacked)
        {
            throw new CatalogPartException(
                $"The file unpacks to more than {MostUnpacked >> 30} GiB: what came before is kept. Divide it."
            );
        }

        // What has been taken from the file is a little more than what has been unpacked of it, never less.
        if (_unpacked > Harmless && _unpacked > MostTimes * packed.Position)
        {
            throw new CatalogPartException(
                $"The file unpacks to more than {MostTimes} times its size, which no table does: it is not read on. "
                    + "Unpack it and look at what it holds."
            );
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
        }

        base.Dispose(disposing);
    }
}
