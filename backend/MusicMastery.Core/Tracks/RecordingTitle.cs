using System.Text.RegularExpressions;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Tracks;

/// <summary>A title reduced to what names the recording.</summary>
public static partial class RecordingTitle
{
    /// <summary>
    /// The title as <see cref="PlainText"/>, without guests ("feat. …") and notes on remastering, which do not make
    /// another recording. "Live", "Remix", "Acoustic" and the like stay: they do.
    /// </summary>
    public static string Of(string title)
    {
        var plain = Remaster().Replace(Guests().Replace(title, " "), " ");
        var reduced = PlainText.Of(plain);
        return reduced.Length > 0 ? reduced : title;
    }

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
