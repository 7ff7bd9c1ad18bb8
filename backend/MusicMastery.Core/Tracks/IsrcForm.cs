using System.Text.RegularExpressions;

namespace MusicMastery.Core.Tracks;

/// <summary>The International Standard Recording Code as the catalog writes it.</summary>
public static partial class IsrcForm
{
    /// <summary>The text in upper case and without dashes, be it an ISRC or not.</summary>
    public static string Plain(string text) => text.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>Whether a plain text is one: two letters, three letters or digits, seven digits.</summary>
    public static bool Fits(string plain) => Form().IsMatch(plain);

    [GeneratedRegex("^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$")]
    private static partial Regex Form();
}
