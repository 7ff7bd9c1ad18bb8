namespace MusicMastery.Sources.Files.Formats;

/// <summary>
/// Texts that a spreadsheet would run as a formula. In tables that we write an apostrophe stands before them, and before
/// those that look like one so guarded, so that reading our own tables gives every text back as it was.
/// </summary>
internal static class FormulaGuard
{
    private const char Mark = '\'';
    private const string Starts = "=+-@\t\r\n＝＋－＠";

    /// <summary>Whether a spreadsheet would take the text for a formula.</summary>
    public static bool IsFormula(ReadOnlySpan<char> text) => text.Length > 0 && Starts.Contains(text[0]);

    /// <summary>The text, with an apostrophe before it where it needs one.</summary>
    public static string? Guarded(string? text) => IsFormula(text.AsSpan().TrimStart(Mark)) ? $"{Mark}{text}" : text;

    /// <summary>The text that was guarded.</summary>
    public static string? Unguarded(string? text) =>
        text is [Mark, ..] && IsFormula(text.AsSpan().TrimStart(Mark)) ? text[1..] : text;
}
