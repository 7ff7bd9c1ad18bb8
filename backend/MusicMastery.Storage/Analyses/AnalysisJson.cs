using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Storage.Analyses;

/// <summary>Analyses and their results as JSON: names for enums, plain text for ids, nothing that is computed.</summary>
internal static class AnalysisJson
{
    /// <summary>Rises when a stored result can no longer be read as it is.</summary>
    public const int ResultVersion = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters =
        {
            new JsonStringEnumConverter(),
            new IdConverter<ArtistId>(text => new ArtistId(text), id => id.Value),
            new IdConverter<TrackId>(text => new TrackId(text), id => id.Value),
            new IdConverter<AnalysisId>(text => new AnalysisId(text), id => id.Value),
        },
    };

    public static string Write(Analysis analysis) => JsonSerializer.Serialize(analysis, Options);

    public static Analysis Read(string json) => JsonSerializer.Deserialize<Analysis>(json, Options)!;

    /// <summary>The result, Brotli-compressed.</summary>
    public static byte[] Write(AnalysisResult result)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(brotli, result, Options);
        }

        return bytes.ToArray();
    }

    public static AnalysisResult Read(byte[] compressed)
    {
        using var brotli = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<AnalysisResult>(brotli, Options)!;
    }
}
