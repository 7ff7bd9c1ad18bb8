using System.Text.Json;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files.Reading;

/// <summary>The tokens of a JSON document of any length, one after the other, keeping one of them.</summary>
internal sealed class JsonTokens(Stream bytes)
{
    /// <summary>In bytes: no honest token is longer.</summary>
    public const int LongestToken = 1 << 16;

    private const int Deepest = 8;
    private static ReadOnlySpan<byte> Mark => [0xef, 0xbb, 0xbf];

    private readonly byte[] _buffer = new byte[2 * LongestToken];
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = Deepest });
    private int _next;
    private int _end;
    private bool _isDrained;
    private bool _hasBegun;

    /// <summary>What kind of token it stands at.</summary>
    public JsonTokenType Kind { get; private set; }

    /// <summary>The text of a string or name; null when it is none, or no text: half of a surrogate pair, say.</summary>
    public string? Text { get; private set; }

    /// <summary>The line the token ends on, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Goes to the next token; false at the end of the document.</summary>
    /// <exception cref="CatalogPartException">It is no JSON, nested too deeply, or a token is too long.</exception>
    public bool Read()
    {
        try
        {
            while (!ReadBuffered())
            {
                if (_isDrained)
                {
                    return false;
                }

                Refill();
            }

            return true;
        }
        catch (JsonException cause)
        {
            throw new CatalogPartException(
                $"This is no JSON as it should be, at line {Line}: {cause.Message.Split(" LineNumber:")[0]}",
                cause
            );
        }
    }

    private bool ReadBuffered()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_next, _end - _next), _isDrained, _state);
        if (!_hasBegun || !reader.Read())
        {
            return false;
        }

        Kind = reader.TokenType;
        Text = TextOf(ref reader);
        var taken = (int)reader.BytesConsumed;
        Line += _buffer.AsSpan(_next, taken).Count((byte)'\n');
        _next += taken;
        _state = reader.CurrentState;
        return true;
    }

    private static string? TextOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return null;
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private void Refill()
    {
        _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
        (_next, _end) = (0, _end - _next);
        if (_end > LongestToken)
        {
            throw new CatalogPartException(
                $"Line {Line} has a text of more than {LongestToken} bytes, which no id is; what came before is kept."
            );
        }

        var read = bytes.Read(_buffer, _end, _buffer.Length - _end);
        _isDrained = read == 0;
        _end += read;
        if (!_hasBegun)
        {
            _hasBegun = true;
            _next = _buffer.AsSpan(0, _end).StartsWith(Mark) ? Mark.Length : 0;
        }
    }
}
