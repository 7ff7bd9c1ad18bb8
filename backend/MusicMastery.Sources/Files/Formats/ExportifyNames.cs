namespace MusicMastery.Sources.Files.Formats;

/// <summary>
/// Tells the artists' names apart in a field of Exportify. What stands between them differs by version: a semicolon; a
/// comma, taken out of the names themselves; a comma and a space, with <c>\,</c> for a name's own comma.
/// </summary>
internal static class ExportifyNames
{
    /// <summary>The column of the oldest versions, which wrote no ids, and a comma and a space between names.</summary>
    public const string OldColumn = "Artist Name";

    /// <summary>As many names as there are ids; none when it cannot be told which is whose.</summary>
    public static IReadOnlyList<string> Split(string text, int count)
    {
        if (count == 1)
        {
            return [Plain(text)];
        }

        IReadOnlyList<string>[] ways =
        [
            text.Split(';'),
            AtCommas(text, withSpace: true),
            AtCommas(text, withSpace: false),
        ];
        return ways.FirstOrDefault(names => names.Count == count) ?? [];
    }

    /// <summary>
    /// The names where there are no ids to count. A comma stands between two unless a space follows, as in "Tyler, The
    /// Creator", or it stands between digits, as in "10,000 Maniacs"; in the old column the other way round.
    /// </summary>
    public static IReadOnlyList<string> Split(string text, bool isOld) =>
        text.Contains(';') ? text.Split(';') : AtCommas(text, withSpace: isOld);

    private static List<string> AtCommas(string text, bool withSpace)
    {
        var names = new List<string>();
        var start = 0;
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] == ',' && IsBetweenNames(text, place, withSpace))
            {
                names.Add(Plain(text[start..place]));
                start = place + 1;
            }
        }

        names.Add(Plain(text[start..]));
        return names;
    }

    private static bool IsBetweenNames(string text, int place, bool withSpace)
    {
        var (before, after) = (At(text, place - 1), At(text, place + 1));
        return before != '\\'
            && char.IsWhiteSpace(after) == withSpace
            && !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after));
    }

    private static char At(string text, int place) => place >= 0 && place < text.Length ? text[place] : 'x';

    private static string Plain(string name) => name.Replace("\\,", ",", StringComparison.Ordinal).Trim();
}
