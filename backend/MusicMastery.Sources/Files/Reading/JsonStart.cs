using System.Text;
using System.Text.Json;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files.Reading;

/// <summary>What the beginning of a file says of it as JSON.</summary>
/// <param name="IsJson">Whether it begins as JSON does; a table's header never does.</param>
/// <param name="IsSegment">Whether it begins with a segment.</param>
/// <param name="IsRelatedArtists">Whether it begins with an object that has an artist's id and a list of such ids.</param>
internal sealed record JsonStart(bool IsJson, bool IsSegment = false, bool IsRelatedArtists = false)
{
    private const int Looked = 4096;
    private const string SegmentMark = "\"seedArtistId\"";

    /// <summary>Looks at the beginning of a text.</summary>
    public static JsonStart Of(TextReader text)
    {
        var buffer = new char[Looked];
        var start = buffer.AsSpan(0, text.ReadBlock(buffer)).TrimStart();
        return start.StartsWith('{')
            ? new JsonStart(true, start.Contains(SegmentMark, StringComparison.Ordinal), BeginsWithIds(start))
            : new JsonStart(start.StartsWith('['));
    }

    /// <summary>An id of Spotify's with a list of such ids; other JSON has lists too.</summary>
    private static bool BeginsWithIds(ReadOnlySpan<char> start)
    {
        // The last token may be cut through, which does not matter: it is not reached.
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(start.ToArray()), isFinalBlock: false, default);
        try
        {
            return reader.Read()
                && reader.Read()
                && IsId(ref reader, JsonTokenType.PropertyName)
                && reader.Read()
                && reader.TokenType == JsonTokenType.StartArray
                && reader.Read()
                && (reader.TokenType == JsonTokenType.EndArray || IsId(ref reader, JsonTokenType.String));
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsId(ref Utf8JsonReader reader, JsonTokenType kind) =>
        reader.TokenType == kind && SpotifyId.IsLike(reader.GetString()!);
}
