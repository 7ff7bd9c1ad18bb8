using System.Buffers.Binary;
using System.IO.Hashing;

namespace MusicMastery.Storage.Files;

/// <summary>
/// A page of the data file, and the seal that tells whether it is what was written. The engine's pages have a field that
/// means something only in the log: the number of a transaction. In the data file it always holds the same value, so the
/// seal, a CRC-32, lies there, and whoever reads the page gets the value back.
/// </summary>
internal static class Page
{
    public const int Size = 8192;
    public const int NumberAt = 0;
    public const int IsConfirmedAt = 18;
    private const int SealAt = 14;

    /// <summary>What the engine writes into the field.</summary>
    private const uint NoSeal = uint.MaxValue;

    /// <summary>Spreads the page's number over the seal, so that a page in another's place does not pass.</summary>
    private const uint Spread = 0x9E3779B1;

    /// <summary>Whether the page is as the engine writes it.</summary>
    public static bool IsUnsealed(ReadOnlySpan<byte> page) =>
        BinaryPrimitives.ReadUInt32LittleEndian(page[SealAt..]) == NoSeal;

    /// <summary>Seals a page that the engine wrote.</summary>
    public static void Seal(Span<byte> page, long number)
    {
        Unseal(page);
        BinaryPrimitives.WriteUInt32LittleEndian(page[SealAt..], SealOf(page, number));
    }

    /// <summary>Whether the seal is right; the page is then as the engine wrote it.</summary>
    public static bool Open(Span<byte> page, long number)
    {
        var seal = BinaryPrimitives.ReadUInt32LittleEndian(page[SealAt..]);
        Unseal(page);
        return seal == SealOf(page, number);
    }

    /// <summary>Makes a page of the log one of the data file, as the engine does.</summary>
    public static void Settle(Span<byte> page)
    {
        Unseal(page);
        page[IsConfirmedAt] = 0;
    }

    private static void Unseal(Span<byte> page) => BinaryPrimitives.WriteUInt32LittleEndian(page[SealAt..], NoSeal);

    private static uint SealOf(ReadOnlySpan<byte> unsealed, long number)
    {
        var seal = Crc32.HashToUInt32(unsealed) ^ unchecked((uint)number * Spread);
        return seal == NoSeal ? 0 : seal;
    }
}
