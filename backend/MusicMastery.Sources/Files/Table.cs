using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files;

/// <summary>A kind of table: what its columns are called, and what a row of it says.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Required">Columns that must be there; fields in them may still be empty.</param>
/// <param name="Entry">Reads the entry of one row; null or a refusal noted in the row when there is none.</param>
internal sealed record Table(string Name, IReadOnlyList<string> Required, Func<TableRow, CatalogEntry> Entry)
{
    /// <summary>The rows of a file of this kind.</summary>
    public IEnumerable<CatalogRow> Rows(string path) => TextFile.Read(path, Rows);

    private IEnumerable<CatalogRow> Rows(TextReader text)
    {
        var csv = new CsvReader(text);
        var columns = Header(csv);
        var fields = csv.Count;
        CheckHeader(columns);
        var row = new TableRow(csv, columns);
        while (csv.Read())
        {
            row.Begin(fields);
            var entry = row.Refusal is null ? Entry(row) : null;
            yield return row.Refusal is { } refusal ? new CatalogRow(null, refusal) : new CatalogRow(entry);
        }
    }

    /// <summary>The columns by name, from the record at the file's beginning.</summary>
    public static Dictionary<string, int> Header(CsvReader csv)
    {
        if (!csv.Read())
        {
            throw new CatalogPartException("The file is empty: its first line should name the columns.");
        }

        if (csv.Record.Contains(TextFile.NotText))
        {
            throw new CatalogPartException("The header is not UTF-8 text: save the file as UTF-8.");
        }

        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < csv.Count; place++)
        {
            var name = csv[place].Trim().ToString();
            if (!columns.TryAdd(name, place))
            {
                throw new CatalogPartException($"The header names the column {name} twice: leave one out.");
            }
        }

        return columns;
    }

    private void CheckHeader(Dictionary<string, int> columns)
    {
        var missing = Required.Where(column => !columns.ContainsKey(column)).ToList();
        if (missing.Count > 0)
        {
            throw new CatalogPartException(
                $"The header is not that of {Name}: it lacks {string.Join(", ", missing)}. "
                    + $"It should name the columns {string.Join(",", Required)}."
            );
        }
    }
}
