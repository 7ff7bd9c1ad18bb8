namespace MusicMastery.Sources.OpenMusic;

/// <summary>
/// Popularity from the number of ListenBrainz's users who ever listened: 0–100 on a logarithmic scale, since one song is
/// heard by ten thousand times as many as another, and counts grow for ever. Only its order is used in a model.
/// </summary>
internal static class Listeners
{
    /// <summary>Fewer listeners than this say nothing: popularity is unknown.</summary>
    public const int Least = 20;

    /// <summary>This many listeners and more are 100.</summary>
    private const double Most = 1_000_000;

    /// <summary>100 × log(1 + listeners) ÷ log(1 + 1,000,000), rounded; null below <see cref="Least"/>.</summary>
    public static int? Popularity(long? listeners) =>
        listeners is { } count and >= Least
            ? (int)Math.Round(100 * Math.Min(1, Math.Log(1 + count) / Math.Log(1 + Most)))
            : null;
}
