using System.Globalization;
using System.Text;

namespace MusicMastery.Core.Catalog;

/// <summary>
/// Text reduced to what people compare names and titles by. Done without the system's language data, which a small
/// server may lack, so that every machine finds the same.
/// </summary>
public static class PlainText
{
    private const string Latin1AndExtendedA =
        "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiii..jjkkkllllll..llnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.";

    private const string ExtendedAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
        + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy....s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>
    /// The text in lower case, Latin letters without their marks, and each run of anything but letters and digits as
    /// one space; no space at the ends.
    /// </summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                plain.Append(char.ToLowerInvariant(WithoutMarks(letter)));
            }
            else if (plain.Length > 0 && plain[^1] != ' ' && !IsMark(letter))
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>A title as titles are compared: one of signs alone, such as "!!!", stays as it is.</summary>
    public static string OfTitle(string title) => Of(title) is { Length: > 0 } plain ? plain : title.Trim();

    private static char WithoutMarks(char letter)
    {
        var found = letter switch
        {
            >= '\u00c0' and <= '\u017f' => Latin1AndExtendedA[letter - '\u00c0'],
            >= '\u1e00' and <= '\u1eff' => ExtendedAdditional[letter - '\u1e00'],
            _ => '.',
        };
        return found == '.' ? letter : found;
    }

    private static bool IsMark(char letter) =>
        letter is '\'' or '\u2019' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
