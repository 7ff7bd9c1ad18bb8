using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>
/// Reads ids. One must be there, be short, have no control characters, and not begin like a formula: ids are written into
/// tables again, and a spreadsheet would run it.
/// </summary>
internal static class TableIds
{
    /// <summary>How many artists one row may credit: the most that real catalogs have is some forty.</summary>
    public const int MostArtists = 250;

    private const int LongestId = 200;

    public static string Id(this TableRow row, string column)
    {
        var id = row.Word(column);
        row.CheckId(column, id);
        return id ?? "";
    }

    /// <summary>Ids separated by semicolons, at least one, each once.</summary>
    public static IReadOnlyList<string> Ids(this TableRow row, string column)
    {
        var ids = row.Word(column)?.Split(';', MostArtists + 1) ?? [];
        return row.Checked(column, ids);
    }

    /// <summary>Ids in a list as Python prints it, at least one, each once.</summary>
    public static IReadOnlyList<string> PythonIds(this TableRow row, string column) =>
        row.Checked(column, row.PythonTexts(column));

    /// <summary>The texts of a list as Python prints it; none when the field is empty.</summary>
    public static IReadOnlyList<string> PythonTexts(this TableRow row, string column)
    {
        var field = row.Field(column);
        if (field.IsEmpty)
        {
            return [];
        }

        var (items, fault) = PythonList.Read(field, MostArtists);
        if (items is null)
        {
            row.Refuse(column, $"\"{Header.Shown(field)}\" {fault}");
        }

        return items ?? [];
    }

    /// <summary>These as ids: at least one, not too many, each once.</summary>
    public static IReadOnlyList<string> Checked(this TableRow row, string column, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
        {
            row.CheckId(column, null);
        }

        if (ids.Count > MostArtists)
        {
            row.Refuse(column, $"There are more than {MostArtists}, which no honest row has.");
        }

        foreach (var id in ids)
        {
            row.CheckId(column, id);
        }

        return ids.Count == 1 ? ids : [.. ids.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether the text is an id, as every format asks of it.</summary>
    public static bool IsId(string? text) =>
        !string.IsNullOrWhiteSpace(text)
        && text.Length <= LongestId
        && !text.Any(char.IsControl)
        && !FormulaGuard.IsFormula(text);

    private static void CheckId(this TableRow row, string column, string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            row.Refuse(column, "An id is missing: every row needs one.");
        }
        else if (!IsId(id))
        {
            row.Refuse(
                column,
                FormulaGuard.IsFormula(id)
                    ? $"\"{Header.Shown(id)}\" is no id: it begins like a formula."
                    : $"\"{Header.Shown(id)}\" is no id: up to {LongestId} characters, no control characters."
            );
        }
    }
}
