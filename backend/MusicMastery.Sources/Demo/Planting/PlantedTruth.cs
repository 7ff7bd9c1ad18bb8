using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Demo.Planting;

/// <summary>What was planted in the demo catalog, so that a test can ask whether a method finds it.</summary>
public sealed record PlantedTruth
{
    /// <summary>The random seed the catalog was made with.</summary>
    public required ulong RandomSeed { get; init; }

    /// <summary>The scenes and what their listeners reward.</summary>
    public required IReadOnlyList<PlantedScene> Scenes { get; init; }

    /// <summary>One artist of each scene, with what was planted for them.</summary>
    public required IReadOnlyList<PlantedArtist> FeaturedArtists { get; init; }
}

/// <summary>A scene and what its listeners reward.</summary>
/// <param name="Name">The scene's name.</param>
/// <param name="Genre">The genre that every artist of the scene has.</param>
/// <param name="WithinArtistCorrelation">
/// Intended correlation of planted appeal and popularity within one artist's work; 0 where sound says nothing.
/// </param>
/// <param name="Drivers">The audio features that matter, strongest first; empty where none does.</param>
public sealed record PlantedScene(
    string Name,
    string Genre,
    double WithinArtistCorrelation,
    IReadOnlyList<PlantedSceneDriver> Drivers
);

/// <summary>An audio feature that matters in a scene.</summary>
/// <param name="Feature">The audio feature as the graph names it, e.g. DANCEABILITY.</param>
/// <param name="Direction">UP, DOWN, or MIXED where the effect turns.</param>
/// <param name="Strength">Its share of the scene's drivers, above 0; they add up to 1.</param>
public sealed record PlantedSceneDriver(string Feature, string Direction, double Strength);

/// <summary>A featured artist and what was planted for them.</summary>
/// <param name="ArtistId">The artist.</param>
/// <param name="Name">Their name.</param>
/// <param name="Scene">Their scene's name.</param>
/// <param name="OverlookedTrackIds">Songs whose sound the scene likes and which are hardly heard, by id.</param>
/// <param name="CollaboratorArtistIds">Good collaborators, nearest in style first.</param>
public sealed record PlantedArtist(
    ArtistId ArtistId,
    string Name,
    string Scene,
    IReadOnlyList<TrackId> OverlookedTrackIds,
    IReadOnlyList<ArtistId> CollaboratorArtistIds
);
