using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files;

/// <summary>
/// A catalog bundle on disk: a folder of artists.csv, links.csv (optional), tracks.csv and segments.jsonl (optional),
/// each plain or gzip'd, or one such file by itself.
/// </summary>
public static class CatalogBundle
{
    /// <summary>
    /// The files as parts, artists first so that they have their names when tracks refer to them. What is wrong with a
    /// file shows when its rows are read.
    /// </summary>
    /// <param name="path">The folder or the file.</param>
    /// <param name="provenance">Where its entries came from.</param>
    public static IReadOnlyList<CatalogPart> Parts(string path, Provenance provenance)
    {
        if (Directory.Exists(path))
        {
            provenance = BundleOrigin.In(path) ?? provenance;
        }
        else
        {
            return [new CatalogPart(Path.GetFileName(path), ByContent(path, provenance))];
        }

        CatalogPart?[] parts =
        [
            Part(path, "artists.csv", file => BundleTables.Artists(provenance).Rows(file)),
            Part(path, "links.csv", file => BundleTables.Links(provenance).Rows(file)),
            Part(path, "tracks.csv", file => TrackTable.Of(provenance).Rows(file)) ?? NoTracks(path),
            Part(path, "segments.jsonl", file => SegmentLines.Rows(file, provenance)),
        ];
        return [.. parts.OfType<CatalogPart>()];
    }

    private static CatalogPart? Part(string folder, string name, Func<string, IEnumerable<CatalogRow>> rows)
    {
        string[] names = [name, $"{name}.gz"];
        return names.FirstOrDefault(candidate => File.Exists(Path.Combine(folder, candidate))) is { } found
            ? new CatalogPart(found, rows(Path.Combine(folder, found)))
            : null;
    }

    private static CatalogPart NoTracks(string folder) =>
        new(
            "tracks.csv",
            Failing($"There is no tracks.csv or tracks.csv.gz in {folder}. Name a folder that has one, or one file.")
        );

    /// <summary>The rows of a file whose kind its first line tells.</summary>
    private static IEnumerable<CatalogRow> ByContent(string path, Provenance provenance)
    {
        if (TextFile.PlainName(path).EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            return SegmentLines.Rows(path, provenance);
        }

        return Deferred(() =>
        {
            var columns = TextFile.Read(path, text => new[] { Table.Header(new CsvReader(text)) }).First();
            Table[] tables =
            [
                TrackTable.Of(provenance),
                BundleTables.Links(provenance),
                BundleTables.Artists(provenance),
            ];
            return (
                tables.FirstOrDefault(table => table.Required.All(columns.ContainsKey)) ?? NearestTo(columns, tables)
            ).Rows(path);
        });
    }

    /// <summary>The table that shares most columns: its own check then says what is missing.</summary>
    private static Table NearestTo(Dictionary<string, int> columns, Table[] tables) =>
        tables.MaxBy(table => (double)table.Required.Count(columns.ContainsKey) / table.Required.Count)!;

    private static IEnumerable<CatalogRow> Deferred(Func<IEnumerable<CatalogRow>> rows)
    {
        foreach (var row in rows())
        {
            yield return row;
        }
    }

    private static IEnumerable<CatalogRow> Failing(string problem) =>
        Deferred(() => throw new CatalogPartException(problem));
}
