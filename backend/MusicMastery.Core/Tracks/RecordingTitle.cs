using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MusicMastery.Core.Tracks;

/// <summary>A title reduced to what names the recording.</summary>
public static partial class RecordingTitle
{
    /// <summary>
    /// The title without case, diacritics, punctuation, guests ("feat. …") and notes on remastering, which do not make
    /// another recording. "Live", "Remix", "Acoustic" and the like stay: they do.
    /// </summary>
    public static string Of(string title)
    {
        var plain = Remaster().Replace(Guests().Replace(title, " "), " ");
        var letters = new StringBuilder(plain.Length);
        foreach (var letter in plain.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && !EndsInSpace(letters)
            )
            {
                letters.Append(' ');
            }
        }

        var reduced = letters.ToString().Trim();
        return reduced.Length > 0 ? reduced : title;
    }

    private static bool EndsInSpace(StringBuilder letters) => letters.Length > 0 && letters[^1] == ' ';

    [GeneratedRegex(
        @"[(\[]\s*(feat|ft|featuring|with)\b[^)\]]*[)\]]|\s(feat|ft)\.\s.*?(?=\s-\s|$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Guests();

    [GeneratedRegex(
        @"[(\[][^)\]]*\bremaster(ed)?\b[^)\]]*[)\]]|\s-\s(\d{4}\s)?((digital|digitally)\s)?remaster(ed)?\b.*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Remaster();
}
