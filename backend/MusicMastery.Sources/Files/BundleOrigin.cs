using System.Text.Json;
using System.Text.Json.Serialization;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files;

/// <summary>
/// Where a bundle's entries came from before they were a bundle: <c>origin.json</c>, an object of <c>source</c>,
/// <c>fetchedAt</c> and <c>licence</c>. With it an imported bundle is what its source said; without it, a file.
/// </summary>
internal static class BundleOrigin
{
    public const string FileName = "origin.json";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
    };

    public static byte[] Json(Provenance origin) =>
        [
            .. JsonSerializer.SerializeToUtf8Bytes(
                new Written(origin.Source, origin.FetchedAt, origin.Licence),
                s_json
            ),
            (byte)'\n',
        ];

    /// <summary>What the folder's file says; null without one.</summary>
    /// <exception cref="CatalogPartException">It is there and cannot be read.</exception>
    public static Provenance? In(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var written = JsonSerializer.Deserialize<Written>(File.ReadAllBytes(path), s_json);
            return written is { Source: not SourceKind.Demo }
                ? new Provenance(written.Source, written.FetchedAt.ToUniversalTime(), written.Licence)
                : throw new CatalogPartException($"{FileName} should name a source: {SourceNames.All}.");
        }
        catch (JsonException cause)
        {
            throw new CatalogPartException(
                $"{FileName} should be an object of source ({SourceNames.All}), fetchedAt (a time) and licence (text): {cause.Message}",
                cause
            );
        }
    }

    private sealed record Written(
        [property: JsonRequired] SourceKind Source,
        [property: JsonRequired] DateTimeOffset FetchedAt,
        string? Licence
    );
}
