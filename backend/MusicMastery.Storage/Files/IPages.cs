namespace MusicMastery.Storage.Files;

/// <summary>A file as the engine sees it: whole pages, by number.</summary>
internal interface IPages
{
    /// <summary>Who reads nothing but writes holds it.</summary>
    Lock Gate { get; }

    /// <summary>How many pages there are.</summary>
    long Count { get; }

    /// <exception cref="DamagedPageException">The page is not what was written.</exception>
    void Read(long number, Span<byte> page);

    void Write(long number, ReadOnlySpan<byte> page);

    /// <summary>Leaves out all pages from this number on.</summary>
    void Cut(long count);
}

/// <summary>
/// What was read is not what was written. Not an <see cref="IOException"/>: the engine closes itself at one, and the rest
/// of the file may be in order.
/// </summary>
internal sealed class DamagedPageException(string what) : Exception(what);
