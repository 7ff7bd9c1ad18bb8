using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Http;

/// <summary>Values of the services as the catalog writes them; what cannot be is unknown.</summary>
internal static class Wire
{
    /// <summary>A date as far as it is known.</summary>
    public static string? Date(string? text) => text is not null && ReleaseDateForm.Fits(text) ? text : null;

    /// <summary>An ISRC in upper case and without dashes.</summary>
    public static string? Isrc(string? text) =>
        text is not null && IsrcForm.Plain(text) is var isrc && IsrcForm.Fits(isrc) ? isrc : null;

    /// <summary>The number when it is in the range.</summary>
    public static int? Within(int? value, int least, int most) => value >= least && value <= most ? value : null;

    /// <summary>The number when it is in the range.</summary>
    public static double? Within(double? value, double least, double most) =>
        value >= least && value <= most ? value : null;

    /// <summary>The time to the minute: entries of one run share it, so that the catalog need not keep thousands.</summary>
    public static DateTimeOffset Minute(DateTimeOffset time) =>
        new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
}
