using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>A kind of table: what its columns are called, and what a row of it says.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Required">Columns that must be there; fields in them may still be empty.</param>
/// <param name="Optional">Columns that are read where they are there; all others are passed over.</param>
/// <param name="Entry">Reads the entry of one row; what is wrong is noted in the row.</param>
internal sealed record Table(
    string Name,
    IReadOnlyList<Column> Required,
    IReadOnlyList<Column> Optional,
    Func<TableRow, CatalogEntry> Entry
) : FileFormat(Name)
{
    /// <summary>Words that stand for unknown.</summary>
    public UnknownWords Unknown { get; init; } = UnknownWords.None;

    /// <summary>The column before which a row may end, all that follows being unknown; null for none.</summary>
    public Column? MayEndBefore { get; init; }

    /// <summary>What a header must satisfy besides having the columns.</summary>
    public Func<Header, bool> Told { get; init; } = _ => true;

    /// <summary>Whether a file with this header is such a table.</summary>
    public bool Is(Header header) => Required.All(header.Has) && Told(header);

    /// <inheritdoc/>
    public override IEnumerable<CatalogRow> Rows(TextFile file) => file.Read(Rows);

    /// <summary>The rows of a table.</summary>
    public IEnumerable<CatalogRow> Rows(TextReader text)
    {
        var csv = new CsvReader(text);
        var header = Header.Read(csv);
        var fields = header.Names.Count;
        var orFields = MayEndBefore is { } column && header.Find(column) is { } end ? end.Place : fields;
        var row = new TableRow(csv, Columns(header), Unknown);
        while (csv.Read())
        {
            row.Begin(fields, orFields);
            var entry = row.Refusal is null ? Entry(row) : null;
            yield return row.Refusal is { } refusal ? new CatalogRow(null, refusal) : new CatalogRow(entry);
        }
    }

    private Dictionary<string, (int Place, string Name)> Columns(Header header) =>
        Required
            .Concat(Optional)
            .Select(column => (column.Is, At: header.Find(column)))
            .Where(found => found.At is not null)
            .ToDictionary(found => found.Is, found => found.At!.Value);
}
