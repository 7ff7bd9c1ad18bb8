using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>Says why a table is none of those known, and what would make it one.</summary>
internal static class UnknownHeader
{
    /// <summary>The reason, for people.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="csv">Stands at the header.</param>
    /// <param name="tables">The known tables.</param>
    public static string Reason(Header header, CsvReader csv, IReadOnlyList<Table> tables)
    {
        if (header.Names is [var single] && single.AsSpan().ContainsAny(';', '\t'))
        {
            return "The header's columns have semicolons or tabs between them: save the file with commas.";
        }

        if (HasSpotifyTracks(csv))
        {
            return "The header is not that of a known file, and there are tracks of Spotify in it. If it is from Exportify "
                + "in another language, choose English there and export it again.";
        }

        var nearest = tables.MaxBy(table => (double)table.Required.Count(header.Has) / table.Required.Count)!;
        var known = string.Join(", ", tables.Select(table => $"\"{table.Name}\"").Distinct());
        return $"The header is not that of a known file. {Lacks(nearest, header)} "
            + $"Known are {known}; docs/files.md has the columns of each.";
    }

    private static string Lacks(Table table, Header header)
    {
        var lacking = table.Required.Where(column => !header.Has(column)).Select(column => column.Names[0]).ToList();
        return lacking.Count == table.Required.Count
            ? "It has none of the columns of any."
            : $"Nearest is \"{table.Name}\": it lacks {string.Join(", ", lacking)}.";
    }

    private static bool HasSpotifyTracks(CsvReader csv)
    {
        if (!csv.Read())
        {
            return false;
        }

        for (var place = 0; place < csv.Count; place++)
        {
            if (csv[place].StartsWith("spotify:track:"))
            {
                return true;
            }
        }

        return false;
    }
}
