using System.Globalization;
using System.Text.RegularExpressions;

namespace MusicMastery.Sources.Http;

/// <summary>Values of the services as the catalog writes them; what cannot be is unknown.</summary>
internal static partial class Wire
{
    private static readonly string[] s_dates = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>A date as far as it is known; services write 0000 where they know nothing.</summary>
    public static string? Date(string? text) =>
        text is not null
        && DateOnly.TryParseExact(text, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text
            : null;

    /// <summary>An ISRC in upper case and without dashes.</summary>
    public static string? Isrc(string? text) =>
        text?.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant() is { } isrc && IsrcForm().IsMatch(isrc)
            ? isrc
            : null;

    /// <summary>The number when it is in the range.</summary>
    public static int? Within(int? value, int least, int most) => value >= least && value <= most ? value : null;

    /// <summary>The number when it is in the range.</summary>
    public static double? Within(double? value, double least, double most) =>
        value >= least && value <= most ? value : null;

    /// <summary>The time to the minute: entries of one run share it, so that the catalog need not keep thousands.</summary>
    public static DateTimeOffset Minute(DateTimeOffset time) =>
        new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMinute), TimeSpan.Zero);

    [GeneratedRegex("^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$")]
    private static partial Regex IsrcForm();
}
