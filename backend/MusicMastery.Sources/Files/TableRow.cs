using System.Globalization;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files;

/// <summary>
/// Reads one record's fields by column. An empty field is unknown, hence null. The first field that is wrong is noted,
/// so that a mapping reads all it wants and asks for the refusal at the end.
/// </summary>
internal sealed class TableRow(CsvReader csv, IReadOnlyDictionary<string, int> columns)
{
    private const int LongestId = 200;

    /// <summary>Why the record is refused; null while nothing is wrong.</summary>
    public RefusedRow? Refusal { get; private set; }

    /// <summary>Begins with the record the reader stands at.</summary>
    public void Begin(int fields)
    {
        Refusal = null;
        if (csv.IsMalformed)
        {
            Refuse(null, "The quotes do not match: put a field in quotes whole, and double a quote inside it.");
        }
        else if (csv.Count != fields)
        {
            Refuse(null, $"There are {csv.Count} fields: the header has {fields}.");
        }
        else if (csv.Record.Contains(TextFile.NotText))
        {
            Refuse(null, "This is not UTF-8 text: save the file as UTF-8.");
        }
    }

    public string? Text(string column) => Field(column) is { IsEmpty: false } field ? field.ToString() : null;

    /// <summary>An id: it must be there, be short, and have no control characters.</summary>
    public string Id(string column)
    {
        var id = Text(column);
        CheckId(column, id);
        return id ?? "";
    }

    /// <summary>Ids separated by semicolons, at least one, each once.</summary>
    public IReadOnlyList<string> Ids(string column)
    {
        if (Text(column) is not { } text)
        {
            CheckId(column, null);
            return [];
        }

        var ids = text.Split(';');
        foreach (var id in ids)
        {
            CheckId(column, id);
        }

        return ids.Length == 1 ? ids : [.. ids.Distinct(StringComparer.Ordinal)];
    }

    public int? Integer(string column, int least, int most)
    {
        var field = Field(column);
        if (field.IsEmpty)
        {
            return null;
        }

        // Some tools write whole numbers as 4.0.
        var digits = field.EndsWith(".0") ? field[..^2] : field;
        if (
            int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= most
        )
        {
            return value;
        }

        Refuse(column, $"\"{Shown(field)}\" is not a whole number from {least} to {most}.");
        return null;
    }

    public double? Number(string column, double least, double most)
    {
        var field = Field(column);
        if (field.IsEmpty)
        {
            return null;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (
            double.TryParse(field, Style | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= most
        )
        {
            return value;
        }

        Refuse(
            column,
            string.Create(CultureInfo.InvariantCulture, $"\"{Shown(field)}\" is not a number from {least} to {most}.")
        );
        return null;
    }

    public bool? Flag(string column)
    {
        switch (Field(column))
        {
            case "":
                return null;
            case "0" or "false" or "False" or "FALSE":
                return false;
            case "1" or "true" or "True" or "TRUE":
                return true;
            default:
                Refuse(column, $"\"{Shown(Field(column))}\" is neither 0 nor 1.");
                return null;
        }
    }

    public void Refuse(string? column, string reason) => Refusal ??= new RefusedRow(csv.Line, column, reason);

    private static string Shown(ReadOnlySpan<char> field) => field.Length > 40 ? $"{field[..40]}…" : field.ToString();

    private ReadOnlySpan<char> Field(string column) =>
        Refusal is null && columns.TryGetValue(column, out var place) ? csv[place].Trim() : [];

    private void CheckId(string column, string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            Refuse(column, "An id is missing: every row needs one.");
        }
        else if (id.Length > LongestId || id.Any(char.IsControl))
        {
            Refuse(column, $"\"{Shown(id)}\" is no id: up to {LongestId} characters, no control characters.");
        }
    }
}
