using System.Globalization;
using System.Text;

namespace MusicMastery.Sources.Files.Reading;

/// <summary>Reads a text as Python prints it: in single or double quotes, with the escapes that Python prints.</summary>
internal static class PythonText
{
    /// <summary>
    /// The text that begins at <paramref name="next"/>, which goes behind it; null when there is none, it is not closed,
    /// or it is half of something.
    /// </summary>
    public static string? Read(ReadOnlySpan<char> source, ref int next)
    {
        var quote = next < source.Length ? source[next++] : ' ';
        if (quote is not ('\'' or '"'))
        {
            return null;
        }

        var length = source[next..].IndexOfAny(quote, '\\');
        if (length < 0 || source[next + length] != quote)
        {
            return ReadEscaped(source, quote, ref next);
        }

        var plain = source.Slice(next, length).ToString();
        next += length + 1;
        return plain;
    }

    private static string? ReadEscaped(ReadOnlySpan<char> source, char quote, ref int next)
    {
        var text = new StringBuilder();
        while (next < source.Length)
        {
            var letter = source[next++];
            if (letter == quote)
            {
                return IsWhole(text) ? text.ToString() : null;
            }

            if (letter != '\\')
            {
                text.Append(letter);
            }
            else if (!ReadEscape(source, text, ref next))
            {
                return null;
            }
        }

        return null;
    }

    private static bool ReadEscape(ReadOnlySpan<char> source, StringBuilder text, ref int next)
    {
        var letter = next < source.Length ? source[next++] : ' ';
        var plain = letter switch
        {
            '\\' or '\'' or '"' => letter,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (plain != '\0')
        {
            text.Append(plain);
            return true;
        }

        return letter switch
        {
            'x' => ReadCode(source, text, 2, ref next),
            'u' => ReadCode(source, text, 4, ref next),
            'U' => ReadCode(source, text, 8, ref next),
            _ => false,
        };
    }

    private static bool ReadCode(ReadOnlySpan<char> source, StringBuilder text, int digits, ref int next)
    {
        const NumberStyles Hex = NumberStyles.AllowHexSpecifier;
        if (
            next + digits > source.Length
            || !int.TryParse(source.Slice(next, digits), Hex, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10ffff
        )
        {
            return false;
        }

        next += digits;
        text.Append(code > char.MaxValue ? char.ConvertFromUtf32(code) : ((char)code).ToString());
        return true;
    }

    /// <summary>Python prints half of a surrogate pair as an escape, and no text may hold one.</summary>
    private static bool IsWhole(StringBuilder text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (char.IsHighSurrogate(text[place]) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]))
            {
                place++;
            }
            else if (char.IsSurrogate(text[place]))
            {
                return false;
            }
        }

        return true;
    }
}
