using System.Globalization;
using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>
/// Reads one record's fields by column. An empty field is unknown, hence null. The first field that is wrong is noted,
/// so that a mapping reads all it wants and asks for the refusal at the end.
/// </summary>
/// <param name="csv">Stands at the record.</param>
/// <param name="columns">Where each column is and what the file calls it, by what it is to us.</param>
/// <param name="unknown">Words that stand for unknown.</param>
internal sealed class TableRow(
    CsvReader csv,
    IReadOnlyDictionary<string, (int Place, string Name)> columns,
    UnknownWords unknown
)
{
    /// <summary>Why the record is refused; null while nothing is wrong.</summary>
    public RefusedRow? Refusal { get; private set; }

    /// <summary>Begins with the record the reader stands at.</summary>
    /// <param name="fields">How many fields it should have.</param>
    /// <param name="orFields">How many it may have instead, where the rest is unknown.</param>
    public void Begin(int fields, int orFields)
    {
        Refusal = null;
        if (csv.Fault == CsvFault.Quotes)
        {
            Refuse(null, "The quotes do not match: put a field in quotes whole, and double a quote inside it.");
        }
        else if (csv.Fault == CsvFault.Length)
        {
            Refuse(null, $"The line is longer than {CsvReader.LongestRecord} characters, which no honest row is.");
        }
        else if (csv.Count != fields && csv.Count != orFields)
        {
            Refuse(null, $"There are {csv.Count} fields: the header has {fields}.");
        }
        else if (csv.Record.Contains(TextFile.NotText))
        {
            Refuse(null, "This is not UTF-8 text: save the file as UTF-8.");
        }
        else if (csv.Record.Contains('\0'))
        {
            Refuse(null, "There is a NUL character in it, which no text has.");
        }
    }

    /// <summary>What the file calls the column; null when it is not there.</summary>
    public string? NameOf(string column) => columns.TryGetValue(column, out var found) ? found.Name : null;

    public string? Text(string column) =>
        Field(column) is { IsEmpty: false } field && !(unknown.InTexts && unknown.Has(field)) ? field.ToString() : null;

    /// <summary>A text that is no name, so that a word for unknown cannot be one.</summary>
    public string? Word(string column) => Value(column) is { IsEmpty: false } value ? value.ToString() : null;

    public int? Integer(string column, int least, int most)
    {
        var field = Value(column);
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

        Refuse(column, $"\"{Header.Shown(field)}\" is not a whole number from {least} to {most}.");
        return null;
    }

    public double? Number(string column, double least, double most)
    {
        var field = Value(column);
        if (field.IsEmpty)
        {
            return null;
        }

        const NumberStyles Style =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (
            double.TryParse(field, Style, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= most
        )
        {
            return value;
        }

        Refuse(
            column,
            string.Create(
                CultureInfo.InvariantCulture,
                $"\"{Header.Shown(field)}\" is not a number from {least} to {most}."
            )
        );
        return null;
    }

    public bool? Flag(string column)
    {
        switch (Value(column))
        {
            case "":
                return null;
            case "0" or "false" or "False" or "FALSE":
                return false;
            case "1" or "true" or "True" or "TRUE":
                return true;
            default:
                Refuse(column, $"\"{Header.Shown(Field(column))}\" is neither 0 nor 1.");
                return null;
        }
    }

    public void Refuse(string? column, string reason) =>
        Refusal ??= new RefusedRow(csv.Line, column is null ? null : NameOf(column) ?? column, reason);

    /// <summary>The field as it stands; empty when the column, or this record's end of the line, is not there.</summary>
    public ReadOnlySpan<char> Field(string column) =>
        Refusal is null && columns.TryGetValue(column, out var found) && found.Place < csv.Count
            ? csv[found.Place].Trim()
            : [];

    private ReadOnlySpan<char> Value(string column) => Field(column) is var field && unknown.Has(field) ? [] : field;
}
