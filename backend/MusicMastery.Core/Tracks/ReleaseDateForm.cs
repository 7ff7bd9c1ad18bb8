using System.Globalization;

namespace MusicMastery.Core.Tracks;

/// <summary>A release date as the catalog writes it: year, year-month or date, as far as it is known.</summary>
public static class ReleaseDateForm
{
    private static readonly string[] s_forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Whether the text is one; 0000, which services write where they know nothing, is none.</summary>
    public static bool Fits(string text) =>
        DateOnly.TryParseExact(text, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
