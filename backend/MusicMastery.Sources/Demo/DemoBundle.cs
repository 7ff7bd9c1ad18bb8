using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Files;

namespace MusicMastery.Sources.Demo;

/// <summary>The demo catalog as a catalog bundle: a folder of gzip'd tables, and what was planted as JSON.</summary>
public static class DemoBundle
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new IdConverter<ArtistId>(id => id.Value), new IdConverter<TrackId>(id => id.Value) },
    };

    /// <summary>Writes the bundle into the folder, which is made if need be; files of the same names are replaced.</summary>
    public static void Write(DemoCatalog catalog, string folder) => BundleWriter.Write(folder, Files(catalog));

    /// <summary>The files of the bundle by name, each as it reads uncompressed.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Files(DemoCatalog catalog) =>
        [
            ("artists.csv.gz", BundleWriter.Table(BundleRows.ArtistColumns, catalog.Artists.Select(BundleRows.Row))),
            ("tracks.csv.gz", BundleRows.Table(catalog.Tracks)),
            ("links.csv.gz", BundleWriter.Table(BundleRows.LinkColumns, catalog.Links.Select(BundleRows.Row))),
            ("planted.json", [.. JsonSerializer.SerializeToUtf8Bytes(catalog.Truth, Json), (byte)'\n']),
        ];

    private sealed class IdConverter<TId>(Func<TId, string> text) : JsonConverter<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("The demo bundle is written here and read by the importer.");

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(text(value));
    }
}
