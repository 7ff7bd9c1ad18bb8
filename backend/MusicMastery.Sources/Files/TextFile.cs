using System.IO.Compression;
using System.Text;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files;

/// <summary>Opens a UTF-8 text file, gzip'd or plain.</summary>
internal static class TextFile
{
    /// <summary>Stands for bytes that are not UTF-8; no text may contain it, so it cannot be mistaken.</summary>
    public const char NotText = '\uffff';

    private const string CompressedEnding = ".gz";
    private static readonly Encoding Utf8 = Encoding.GetEncoding(
        "utf-8",
        EncoderFallback.ExceptionFallback,
        new DecoderReplacementFallback(NotText.ToString())
    );

    /// <summary>Reads something from the file's text, from beginning to end.</summary>
    /// <exception cref="CatalogPartException">
    /// The file cannot be opened, or it is compressed and broken; thrown after what came before the break.
    /// </exception>
    public static IEnumerable<T> Read<T>(string path, Func<TextReader, IEnumerable<T>> read)
    {
        using var text = Guarded(path, () => Open(path));
        using var items = read(text).GetEnumerator();
        while (Guarded(path, items.MoveNext))
        {
            yield return items.Current;
        }
    }

    /// <summary>The file's name without the ending that says it is compressed.</summary>
    public static string PlainName(string path)
    {
        var name = Path.GetFileName(path);
        return name.EndsWith(CompressedEnding, StringComparison.OrdinalIgnoreCase)
            ? name[..^CompressedEnding.Length]
            : name;
    }

    private static StreamReader Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        var isCompressed = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        file.Position = 0;
        if (!isCompressed && path.EndsWith(CompressedEnding, StringComparison.OrdinalIgnoreCase))
        {
            file.Dispose();
            throw new CatalogPartException(
                "The name ends in .gz, but the content is not gzip. Compress it with gzip, or rename it."
            );
        }

        Stream content = isCompressed ? new GZipStream(file, CompressionMode.Decompress) : file;
        return new StreamReader(content, Utf8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
    }

    private static T Guarded<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (InvalidDataException cause)
        {
            throw new CatalogPartException(
                "The compressed file is cut short or damaged: what came before is kept. Fetch the file again.",
                cause
            );
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CatalogPartException($"{path} is not there. Name a bundle's folder, or one of its files.", cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new CatalogPartException($"{path} cannot be read: {cause.Message}", cause);
        }
    }
}
