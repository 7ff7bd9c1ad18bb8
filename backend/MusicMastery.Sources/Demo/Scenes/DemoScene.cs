using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo.Sound;

namespace MusicMastery.Sources.Demo.Scenes;

/// <summary>An imaginary scene: who plays there, how it sounds and what its listeners reward.</summary>
internal sealed record DemoScene
{
    public required string Name { get; init; }

    /// <summary>The scene's main genre first.</summary>
    public required IReadOnlyList<string> Genres { get; init; }

    public int ArtistCount { get; init; } = 38;

    /// <summary>Names of the scenes that its artists are related to besides their own; none for a closed scene.</summary>
    public required IReadOnlyList<string> Neighbours { get; init; }

    /// <summary>Share of its artists that are related to an artist of a neighbouring scene.</summary>
    public double BridgeShare { get; init; } = 0.85;

    /// <summary>How famous its artists are on average, in standard deviations over all artists.</summary>
    public double Fame { get; init; }

    /// <summary>How its mean sound differs from that of all music, in standard deviations.</summary>
    public required IReadOnlyDictionary<SoundTrait, double> Style { get; init; }

    /// <summary>What its listeners reward; empty where sound says nothing about popularity.</summary>
    public required IReadOnlyList<PlantedDriver> Drivers { get; init; }

    /// <summary>Correlation of the drivers' sum with popularity within one artist's work.</summary>
    public double DriverCorrelation { get; init; } = 0.35;

    public required SceneWords Words { get; init; }
}

/// <summary>An audio feature that moves popularity in a scene, by how far a song lies from its artist's mean.</summary>
/// <param name="Feature">The audio feature.</param>
/// <param name="Shape">Which way it moves popularity.</param>
/// <param name="Weight">Its part of the sum over the scene's drivers, above 0.</param>
internal sealed record PlantedDriver(AudioFeature Feature, DriverShape Shape, double Weight);

/// <summary>How popularity follows an audio feature.</summary>
internal enum DriverShape
{
    /// <summary>More of it, more popular.</summary>
    Up,

    /// <summary>More of it, less popular.</summary>
    Down,

    /// <summary>Best near the artist's own mean: the effect turns there.</summary>
    Hump,
}
