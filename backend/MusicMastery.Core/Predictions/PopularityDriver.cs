using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Predictions;

/// <summary>Which way an audio feature moves appeal.</summary>
public enum Direction
{
    /// <summary>More of it, more appeal.</summary>
    Up,

    /// <summary>More of it, less appeal.</summary>
    Down,

    /// <summary>The effect turns within the range that occurs.</summary>
    Mixed,
}

/// <summary>An audio feature with its signed, held-out importance in one segment.</summary>
public sealed record PopularityDriver
{
    /// <summary>The audio feature.</summary>
    public required AudioFeature Feature { get; init; }

    /// <summary>
    /// Fall of held-out skill when its values are permuted among each artist's tracks, as a share of all drivers'
    /// falls, −1–1; negative when more of it lowers appeal on the whole, so always when the direction is
    /// <see cref="Direction.Down"/>.
    /// </summary>
    public required double Importance { get; init; }

    /// <summary>Standard deviation of the importance over resamples of the artists.</summary>
    public required double Deviation { get; init; }

    /// <summary>Which way it moves appeal.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Share of resamples of the artists in which the model gives it the same sign, 0–1.</summary>
    public required double Stability { get; init; }

    /// <summary>The accumulated local effect on appeal over the range that occurs, by rising value.</summary>
    public required IReadOnlyList<EffectPoint> Effect { get; init; }
}

/// <summary>
/// Audio features that say much the same, looked at as one: when each alone is permuted the others stand in for it, so
/// that together they may matter more than each seems to.
/// </summary>
/// <param name="Features">The features.</param>
/// <param name="Importance">
/// Fall of held-out skill when their values are permuted together among each artist's tracks, as a share of that fall
/// and of the falls of all other features, 0–1.
/// </param>
/// <param name="Deviation">Standard deviation of the importance over resamples of the artists.</param>
public sealed record DriverGroup(IReadOnlyList<AudioFeature> Features, double Importance, double Deviation);

/// <summary>A point of an effect curve.</summary>
/// <param name="Value">The audio feature's value in its own unit.</param>
/// <param name="Effect">Change of appeal against the segment's mean, −1–1.</param>
/// <param name="Support">Segment tracks in the interval that ends here.</param>
public sealed record EffectPoint(double Value, double Effect, int Support);
