using System.Buffers.Binary;
using System.IO.Hashing;

namespace MusicMastery.Storage.Files;

/// <summary>
/// What must be so when the file is opened again. It lies in bytes of the first page that the engine leaves free, within
/// one sector of the disk, and has a check sum of its own, so that it can be written without the page.
/// </summary>
/// <param name="Epoch">The epoch of the log that belongs to the data; it rises when the log begins anew.</param>
/// <param name="LogPages">The pages of the log that have been acknowledged and must be there.</param>
/// <param name="DataPages">The pages of the data file when the log began.</param>
/// <param name="IsSuspect">Whether damage was met, so that every page must be looked at.</param>
internal readonly record struct FileMark(ulong Epoch, long LogPages, long DataPages, bool IsSuspect = false)
{
    /// <summary>Where it lies in the first page.</summary>
    public const int At = 112;
    public const int Length = 64;
    private const int CheckAt = Length - sizeof(uint);

    private static ReadOnlySpan<byte> Name => "MMSEAL01"u8;

    /// <summary>The first page's bytes that the mark takes.</summary>
    public static Span<byte> In(Span<byte> page) => page.Slice(At, Length);

    /// <summary>Whether a page has no mark, as one that the engine wrote by itself.</summary>
    public static bool IsMissing(ReadOnlySpan<byte> page) => !page.Slice(At, Length).ContainsAnyExcept((byte)0);

    /// <summary>The mark in the first page; null when what is there is none.</summary>
    public static FileMark? Read(ReadOnlySpan<byte> page)
    {
        var mark = page.Slice(At, Length);
        var check = BinaryPrimitives.ReadUInt32LittleEndian(mark[CheckAt..]);
        return mark.StartsWith(Name) && check == Crc32.HashToUInt32(mark[..CheckAt])
            ? new FileMark(
                BinaryPrimitives.ReadUInt64LittleEndian(mark[8..]),
                BinaryPrimitives.ReadInt64LittleEndian(mark[16..]),
                BinaryPrimitives.ReadInt64LittleEndian(mark[24..]),
                mark[32] != 0
            )
            : null;
    }

    public void Write(Span<byte> mark)
    {
        mark.Clear();
        Name.CopyTo(mark);
        BinaryPrimitives.WriteUInt64LittleEndian(mark[8..], Epoch);
        BinaryPrimitives.WriteInt64LittleEndian(mark[16..], LogPages);
        BinaryPrimitives.WriteInt64LittleEndian(mark[24..], DataPages);
        mark[32] = IsSuspect ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt32LittleEndian(mark[CheckAt..], Crc32.HashToUInt32(mark[..CheckAt]));
    }
}
