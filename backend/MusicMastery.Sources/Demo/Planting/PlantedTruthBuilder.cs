using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo.Recordings;
using MusicMastery.Sources.Demo.Scenes;

namespace MusicMastery.Sources.Demo.Planting;

/// <summary>Writes down what was planted.</summary>
internal static class PlantedTruthBuilder
{
    public static PlantedTruth Of(
        ulong seed,
        IReadOnlyList<PlantedCollaborators> collaborators,
        IReadOnlyDictionary<ArtistId, IReadOnlyList<DemoRecording>> overlooked,
        IReadOnlyList<DemoRelease> releases,
        IReadOnlyList<Track> tracks
    )
    {
        var trackIds = releases
            .Zip(tracks, (release, track) => (release.Recording.Number, track.Id))
            .ToLookup(pair => pair.Number, pair => pair.Id);
        return new PlantedTruth
        {
            RandomSeed = seed,
            Scenes = [.. DemoScenes.All.Select(Scene)],
            FeaturedArtists =
            [
                .. collaborators.Select(plan => new PlantedArtist(
                    plan.Featured.Id,
                    plan.Featured.Name,
                    plan.Featured.Scene.Name,
                    [.. overlooked[plan.Featured.Id].SelectMany(song => trackIds[song.Number])],
                    [.. plan.Collaborators.Select(planted => planted.Artist.Id)]
                )),
            ],
        };
    }

    private static PlantedScene Scene(DemoScene scene)
    {
        var total = scene.Drivers.Sum(driver => driver.Weight);
        return new PlantedScene(
            scene.Name,
            scene.Genres[0],
            scene.DriverCorrelation,
            [
                .. scene.Drivers.Select(driver => new PlantedSceneDriver(
                    driver.Feature.ToString().ToUpperInvariant(),
                    driver.Shape == DriverShape.Hump ? "MIXED" : driver.Shape.ToString().ToUpperInvariant(),
                    Math.Round(driver.Weight / total, 2)
                )),
            ]
        );
    }
}
