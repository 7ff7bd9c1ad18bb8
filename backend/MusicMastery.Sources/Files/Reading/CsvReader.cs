namespace MusicMastery.Sources.Files.Reading;

/// <summary>
/// Reads comma-separated values as RFC 4180 has them, forward and without keeping more than one record. A record with
/// broken quotes is given as malformed and ends with its line, so that one stray quote does not swallow the rest; so is
/// one that is too long, of which no more than the longest record is ever kept.
/// </summary>
internal sealed class CsvReader(TextReader text)
{
    /// <summary>
    /// In characters. No honest record is longer, so a quote that is still open after so many is a stray one.
    /// </summary>
    public const int LongestRecord = 1 << 18;
    private readonly List<(int Start, int Length, bool HasQuotes)> _fields = [];
    private char[] _buffer = new char[1 << 16];
    private int _start;
    private int _next;
    private int _end;
    private bool _isDrained;
    private long _nextLine = 1;

    /// <summary>The line the record begins at, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>What is wrong with the record's form; with anything wrong it has no fields.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>How many fields the record has.</summary>
    public int Count => _fields.Count;

    /// <summary>A field without its quotes; valid until the next read.</summary>
    public ReadOnlySpan<char> this[int place]
    {
        get
        {
            var (start, length, hasQuotes) = _fields[place];
            var field = _buffer.AsSpan(_start + start, length);
            return hasQuotes ? field.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : field;
        }
    }

    /// <summary>The record as it stands in the file.</summary>
    public ReadOnlySpan<char> Record => _buffer.AsSpan(_start, _next - _start);

    /// <summary>Goes to the next record, past empty lines; false at the end.</summary>
    public bool Read()
    {
        do
        {
            _start = _next;
            _fields.Clear();
            Line = _nextLine;
            if (Peek() < 0)
            {
                return false;
            }

            Fault = ReadFields();
            if (Fault != CsvFault.None)
            {
                _fields.Clear();
                (_next, _nextLine) = (_start, Line);
                SkipLine();
            }
        } while (Fault == CsvFault.None && Count == 1 && this[0].IsEmpty);

        return true;
    }

    private CsvFault ReadFields()
    {
        while (true)
        {
            var fault = Peek() == '"' ? ReadQuoted() : ReadPlain();
            if (fault != CsvFault.None)
            {
                return fault;
            }

            switch (Take())
            {
                case ',' when _next - _start > LongestRecord:
                    return CsvFault.Length;
                case ',':
                    continue;
                case '\r' when Peek() == '\n':
                    Take();
                    break;
            }

            return CsvFault.None;
        }
    }

    private CsvFault ReadPlain()
    {
        var start = _next - _start;
        while (Peek() is not (',' or '\n' or '\r' or -1))
        {
            if (++_next - _start > LongestRecord)
            {
                return CsvFault.Length;
            }
        }

        _fields.Add((start, _next - _start - start, false));
        return CsvFault.None;
    }

    private CsvFault ReadQuoted()
    {
        Take();
        var start = _next - _start;
        var hasQuotes = false;
        while (_next - _start <= LongestRecord)
        {
            switch (Take())
            {
                case -1:
                    return CsvFault.Quotes;
                case '"' when Peek() == '"':
                    Take();
                    hasQuotes = true;
                    break;
                case '"':
                    _fields.Add((start, _next - _start - start - 1, hasQuotes));
                    return Peek() is ',' or '\n' or '\r' or -1 ? CsvFault.None : CsvFault.Quotes;
            }
        }

        return CsvFault.Quotes;
    }

    /// <summary>Goes behind the line's end and keeps nothing of it.</summary>
    private void SkipLine()
    {
        do
        {
            _start = _next;
        } while (Take() is not ('\n' or -1));
    }

    private int Take()
    {
        var taken = Peek();
        if (taken >= 0)
        {
            _next++;
            _nextLine += taken == '\n' ? 1 : 0;
        }

        return taken;
    }

    private int Peek()
    {
        if (_next == _end && !Refill())
        {
            return -1;
        }

        return _buffer[_next];
    }

    /// <summary>Reads more text behind what the buffer has of the record; the record moves to the front.</summary>
    private bool Refill()
    {
        if (_isDrained)
        {
            return false;
        }

        var length = _end - _start;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, length).CopyTo(_buffer);
            (_start, _next, _end) = (0, _next - _start, length);
        }
        else if (length == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * length);
        }

        var read = text.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isDrained = read == 0;
        return read > 0;
    }
}
