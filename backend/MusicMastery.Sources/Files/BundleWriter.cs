using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace MusicMastery.Sources.Files;

/// <summary>Writes the files of a catalog bundle.</summary>
internal static class BundleWriter
{
    private static readonly SearchValues<char> s_needQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>
    /// Writes each file into the folder, which is made if need be; gzip'd where the name says so. Of one that would be
    /// empty there is none.
    /// </summary>
    public static void Write(string folder, IEnumerable<(string Name, byte[] Content)> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, content) in files)
        {
            if (content.Length == 0)
            {
                // Gzip of nothing is an empty file here, which no reader takes for gzip.
                File.Delete(Path.Combine(folder, name));
                continue;
            }

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

    /// <summary>A table as RFC 4180 has it.</summary>
    public static byte[] Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(columns))
        {
            text.AppendJoin(',', row.Select(Field)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>In quotes where needed, quotes within doubled.</summary>
    private static string? Field(string? value) =>
        value.AsSpan().ContainsAny(s_needQuotes)
            ? $"\"{value!.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;
}
