namespace MusicMastery.Sources.Files.Reading;

/// <summary>Reads lines of bounded length: of one that is longer nothing is kept.</summary>
/// <param name="text">The text; lines end with \n, \r or both.</param>
/// <param name="longest">The most characters a line may have.</param>
internal sealed class LineReader(TextReader text, int longest)
{
    private readonly char[] _block = new char[1 << 14];
    private char[] _line = new char[1 << 14];
    private int _length;
    private int _next;
    private int _end;

    /// <summary>The line's number, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the line is too long; then there is no text of it.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The line without its end; valid until the next read.</summary>
    public ReadOnlySpan<char> Line => IsTooLong ? [] : _line.AsSpan(0, _length);

    /// <summary>Goes to the next line; false at the end.</summary>
    public bool Read()
    {
        _length = 0;
        IsTooLong = false;
        if (!Refill())
        {
            return false;
        }

        Number++;
        while (Refill())
        {
            var rest = _block.AsSpan(_next, _end - _next);
            var end = rest.IndexOfAny('\n', '\r');
            Append(end < 0 ? rest : rest[..end]);
            _next += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
            {
                SkipSecondHalf(rest[end]);
                break;
            }
        }

        return true;
    }

    private void Append(ReadOnlySpan<char> part)
    {
        IsTooLong |= _length + part.Length > longest;
        if (IsTooLong)
        {
            return;
        }

        if (_length + part.Length > _line.Length)
        {
            Array.Resize(ref _line, Math.Min(longest, Math.Max(2 * _line.Length, _length + part.Length)));
        }

        part.CopyTo(_line.AsSpan(_length));
        _length += part.Length;
    }

    private void SkipSecondHalf(char end)
    {
        if (end == '\r' && Refill() && _block[_next] == '\n')
        {
            _next++;
        }
    }

    private bool Refill()
    {
        if (_next == _end)
        {
            (_next, _end) = (0, text.Read(_block));
        }

        return _next < _end;
    }
}
