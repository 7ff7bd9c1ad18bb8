using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>The names of a table's columns, as its first record has them.</summary>
internal sealed class Header
{
    private const int LongestShown = 40;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private Header(IReadOnlyList<string> names) => Names = names;

    /// <summary>The names in their order; empty where a column has none.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Reads the record at a file's beginning.</summary>
    /// <exception cref="CatalogPartException">There is none, or it names no columns.</exception>
    public static Header Read(CsvReader csv)
    {
        if (!csv.Read())
        {
            throw new CatalogPartException("The file is empty: its first line should name the columns.");
        }

        if (csv.Fault != CsvFault.None)
        {
            throw new CatalogPartException(
                "The first line names no columns: its quotes do not match, or it is far too long."
            );
        }

        if (csv.Record.ContainsAny(TextFile.NotText, '\0'))
        {
            throw new CatalogPartException("The header is not UTF-8 text: save the file as UTF-8.");
        }

        var header = new Header([.. Enumerable.Range(0, csv.Count).Select(place => NameAt(csv, place))]);
        for (var place = 0; place < header.Names.Count; place++)
        {
            var name = header.Names[place];
            if (!header._places.TryAdd(name, place) && name.Length > 0)
            {
                throw new CatalogPartException($"The header names the column {Shown(name)} twice: leave one out.");
            }
        }

        return header;
    }

    /// <summary>Where the column is and what it is called; null when it is not there.</summary>
    public (int Place, string Name)? Find(Column column)
    {
        foreach (var name in column.Names)
        {
            if (_places.TryGetValue(name, out var place))
            {
                return (place, name);
            }
        }

        return null;
    }

    /// <summary>Whether the column is there.</summary>
    public bool Has(Column column) => Find(column) is not null;

    /// <summary>A text of the file, fit for a message.</summary>
    public static string Shown(ReadOnlySpan<char> text) =>
        text.Length > LongestShown ? $"{text[..LongestShown]}…" : text.ToString();

    private static string NameAt(CsvReader csv, int place) => csv[place].Trim().ToString();
}
