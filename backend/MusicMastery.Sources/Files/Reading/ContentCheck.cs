using System.Text;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files.Reading;

/// <summary>Tells by its first bytes that a file is no UTF-8 text, and what it is.</summary>
internal static class ContentCheck
{
    private const int Looked = 4096;
    private const int TarMarkAt = 257;

    private const string Unpack = "unpack it, and import what is in it.";
    private const string Utf16 = "UTF-16 text: save it as UTF-8. Excel calls that \"CSV UTF-8\".";

    /// <summary>What files begin with, what they are then, and what to do about it.</summary>
    private static readonly (byte[] Start, string Is)[] Kinds =
    [
        (Bytes("PK\u0003\u0004"), "a zip archive or a spreadsheet (xlsx, ods): unpack it, or save the sheet as CSV."),
        (Bytes("PK\u0005\u0006"), "an empty zip archive: there is nothing in it."),
        ([0xd0, 0xcf, 0x11, 0xe0], "an Excel workbook (xls): save the sheet as CSV (UTF-8)."),
        (Bytes("\u0089PNG"), "a picture (PNG), not a table."),
        ([0xff, 0xd8, 0xff], "a picture (JPEG), not a table."),
        (Bytes("GIF87a"), "a picture (GIF), not a table."),
        (Bytes("GIF89a"), "a picture (GIF), not a table."),
        (Bytes("%PDF-"), "a PDF: export the table itself as CSV (UTF-8)."),
        (Bytes("PAR1"), "a Parquet file: write it as CSV (UTF-8)."),
        (Bytes("SQLite format 3"), "a SQLite database: write its tables as CSV (UTF-8)."),
        ([0x1f, 0x8b], $"gzip inside gzip: {Unpack}"),
        (Bytes("BZh91AY&SY"), $"compressed with bzip2: {Unpack}"),
        ([0x28, 0xb5, 0x2f, 0xfd], $"compressed with zstd: {Unpack}"),
        (Bytes("\u00fd7zXZ"), $"compressed with xz: {Unpack}"),
        (Bytes("7z\u00bc\u00af"), $"a 7-Zip archive: {Unpack}"),
        (Bytes("Rar!"), $"a RAR archive: {Unpack}"),
        ([0xff, 0xfe, 0, 0], "UTF-32 text: save it as UTF-8."),
        ([0xff, 0xfe], Utf16),
        ([0xfe, 0xff], Utf16),
    ];

    /// <summary>Looks at the beginning of the content; what is broken further on shows when it is read.</summary>
    /// <exception cref="CatalogPartException">It is no UTF-8 text.</exception>
    public static void Check(Stream content)
    {
        var buffer = new byte[Looked];
        var start = buffer.AsSpan(0, Read(content, buffer));
        if (KindOf(start) is { } kind)
        {
            throw new CatalogPartException($"This is {kind}");
        }
    }

    private static int Read(Stream content, byte[] buffer)
    {
        try
        {
            return content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            // Whoever reads it is told so after what came before the break.
            return 0;
        }
    }

    private static string? KindOf(ReadOnlySpan<byte> start)
    {
        foreach (var (signature, kind) in Kinds)
        {
            if (start.StartsWith(signature))
            {
                return kind;
            }
        }

        return start.Length > TarMarkAt && start[TarMarkAt..].StartsWith("ustar"u8) ? $"a tar archive: {Unpack}"
            : !start.Contains((byte)0) ? null
            : HasEverySecondZero(start) ? Utf16
            : "no text: it has NUL bytes in it. Save the table as CSV (UTF-8).";
    }

    /// <summary>So does Latin text as UTF-16, also where no byte order mark tells it.</summary>
    private static bool HasEverySecondZero(ReadOnlySpan<byte> bytes)
    {
        Span<int> zeros = [0, 0];
        for (var place = 0; place < bytes.Length; place++)
        {
            zeros[place % 2] += bytes[place] == 0 ? 1 : 0;
        }

        return Math.Max(zeros[0], zeros[1]) > bytes.Length / 4 && Math.Min(zeros[0], zeros[1]) == 0;
    }

    private static byte[] Bytes(string latin1) => Encoding.Latin1.GetBytes(latin1);
}
