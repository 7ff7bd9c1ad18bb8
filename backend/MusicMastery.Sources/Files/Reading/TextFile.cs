using System.Text;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files.Reading;

/// <summary>A UTF-8 text file, gzip'd or plain, that is read from beginning to end.</summary>
/// <param name="path">Where it is.</param>
/// <param name="onRead">Hears how many bytes more of it, as it lies on disk, have been read.</param>
internal sealed class TextFile(string path, Action<int>? onRead = null)
{
    /// <summary>Stands for bytes that are not UTF-8; no text may contain it, so it cannot be mistaken.</summary>
    public const char NotText = '\uffff';

    private const string CompressedEnding = ".gz";
    private const int BufferSize = 1 << 16;

    private static readonly Encoding Utf8 = Encoding.GetEncoding(
        "utf-8",
        EncoderFallback.ExceptionFallback,
        new DecoderReplacementFallback(NotText.ToString())
    );

    /// <summary>Its name.</summary>
    public string Name => Path.GetFileName(path);

    /// <summary>Its name without the ending that says it is compressed.</summary>
    public string PlainName =>
        Name.EndsWith(CompressedEnding, StringComparison.OrdinalIgnoreCase) ? Name[..^CompressedEnding.Length] : Name;

    /// <summary>Reads something from its text.</summary>
    /// <exception cref="CatalogPartException">
    /// It cannot be opened, it is no text, or it is compressed and broken; thrown after what came before the break.
    /// </exception>
    public IEnumerable<T> Read<T>(Func<TextReader, IEnumerable<T>> read) => ReadBytes(bytes => Decoded(bytes, read));

    /// <summary>Reads something from its bytes, uncompressed.</summary>
    /// <inheritdoc cref="Read{T}"/>
    public IEnumerable<T> ReadBytes<T>(Func<Stream, IEnumerable<T>> read)
    {
        using var bytes = Guarded(() => Open(onRead));
        using var items = read(bytes).GetEnumerator();
        while (Guarded(items.MoveNext))
        {
            yield return items.Current;
        }
    }

    /// <summary>Looks at its beginning, which does not count as reading it.</summary>
    /// <inheritdoc cref="Read{T}"/>
    public T Look<T>(Func<TextReader, T> look)
    {
        using var bytes = Guarded(() => Open(null));
        using var text = Text(bytes);
        return Guarded(() => look(text));
    }

    private static IEnumerable<T> Decoded<T>(Stream bytes, Func<TextReader, IEnumerable<T>> read)
    {
        using var text = Text(bytes);
        foreach (var item in read(text))
        {
            yield return item;
        }
    }

    private static StreamReader Text(Stream bytes) =>
        new(bytes, Utf8, detectEncodingFromByteOrderMarks: false, BufferSize);

    private Stream Open(Action<int>? heard)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        try
        {
            var isCompressed = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
            if (!isCompressed && path.EndsWith(CompressedEnding, StringComparison.OrdinalIgnoreCase))
            {
                throw new CatalogPartException(
                    "The name ends in .gz, but the content is not gzip. Compress it with gzip, or rename it."
                );
            }

            Check(file, isCompressed);
            Stream content = heard is null ? file : new MeteredStream(file, heard);
            return isCompressed ? new UnpackedStream(content) : content;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static void Check(FileStream file, bool isCompressed)
    {
        file.Position = 0;
        using (var unpacked = isCompressed ? new UnpackedStream(file, leaveOpen: true) : null)
        {
            ContentCheck.Check(unpacked ?? (Stream)file);
        }

        file.Position = 0;
    }

    private T Guarded<T>(Func<T> act)
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
            throw new CatalogPartException($"{path} is not there. Name a folder, or one file.", cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new CatalogPartException($"{path} cannot be read: {cause.Message}", cause);
        }
    }
}
