using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Demo;

/// <summary>The demo catalog as a catalog bundle: a folder of gzip'd tables, and what was planted as JSON.</summary>
public static class DemoBundle
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new IdConverter<ArtistId>(id => id.Value), new IdConverter<TrackId>(id => id.Value) },
    };

    /// <summary>Writes the bundle into the folder, which is made if need be; files of the same names are replaced.</summary>
    public static void Write(DemoCatalog catalog, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, content) in Files(catalog))
        {
            using var file = File.Create(Path.Combine(folder, name));
            if (!name.EndsWith(".gz", StringComparison.Ordinal))
            {
                file.Write(content);
                continue;
            }

            using var gzip = new GZipStream(file, CompressionLevel.SmallestSize);
            gzip.Write(content);
        }
    }

    /// <summary>The files of the bundle by name, each as it reads uncompressed.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Files(DemoCatalog catalog) =>
        [
            ("artists.csv.gz", Table(DemoTables.ArtistColumns, catalog.Artists.Select(DemoTables.Row))),
            ("tracks.csv.gz", Table(DemoTables.TrackColumns, catalog.Tracks.Select(DemoTables.Row))),
            ("links.csv.gz", Table(DemoTables.LinkColumns, catalog.Links.Select(DemoTables.Row))),
            ("planted.json", [.. JsonSerializer.SerializeToUtf8Bytes(catalog.Truth, Json), (byte)'\n']),
        ];

    private static byte[] Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(columns))
        {
            text.AppendJoin(',', row.Select(Field)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>As RFC 4180 has it: in quotes where needed, quotes within doubled.</summary>
    private static string? Field(string? value) =>
        value.AsSpan().ContainsAny(NeedQuotes)
            ? $"\"{value!.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;

    private sealed class IdConverter<TId>(Func<TId, string> text) : JsonConverter<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("The demo bundle is written here and read by the importer.");

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(text(value));
    }
}
