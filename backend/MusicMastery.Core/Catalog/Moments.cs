namespace MusicMastery.Core.Catalog;

/// <summary>The time as it is kept.</summary>
public static class Moments
{
    /// <summary>Now, to the millisecond: as exact as it can be stored.</summary>
    public static DateTimeOffset Now(this TimeProvider clock) =>
        DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
