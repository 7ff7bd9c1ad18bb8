using MusicMastery.Core.Artists;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo;
using MusicMastery.Sources.Demo.Planting;

namespace MusicMastery.Sources.Tests.Demo;

/// <summary>The demo catalog, made once for all tests, and what several of them ask of it.</summary>
internal static class Shipped
{
    private static readonly Lazy<DemoCatalog> s_catalog = new(() => DemoGenerator.Generate());

    public static DemoCatalog Catalog => s_catalog.Value;

    public static PlantedTruth Truth => Catalog.Truth;

    /// <summary>The checkout's root, in which the solution lies.</summary>
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    public static ILookup<ArtistId, Track> Libraries { get; } =
        Catalog.Tracks.SelectMany(track => track.ArtistIds.Select(id => (id, track))).ToLookup(c => c.id, c => c.track);

    public static ILookup<ArtistId, ArtistId> Related { get; } =
        Catalog.Links.OrderBy(link => link.Rank).ToLookup(link => link.From, link => link.To);

    public static IReadOnlyDictionary<ArtistId, Artist> Artists { get; } =
        Catalog.Artists.ToDictionary(artist => artist.Id);

    private static readonly Dictionary<ArtistId, PlantedScene> s_scenes = Catalog.Artists.ToDictionary(
        artist => artist.Id,
        artist => Truth.Scenes.Single(scene => artist.Genres.Contains(scene.Genre))
    );

    /// <summary>Every recording by its most popular release.</summary>
    public static IReadOnlyList<Recording> Recorded { get; } = Recordings.Of(Catalog.Tracks);

    public static PlantedScene SceneOf(ArtistId id) => s_scenes[id];

    public static double Feature(Track track, string feature) =>
        SoundVector.Of(track)![(int)Enum.Parse<AudioFeature>(feature, ignoreCase: true)];

    /// <summary>The recordings that have audio features, by their first artist; libraries of at least four.</summary>
    public static IEnumerable<IGrouping<ArtistId, Track>> OwnRecordings(PlantedScene scene) =>
        Recorded
            .Select(recording => recording.Release)
            .Where(track => track.AudioFeatures is not null && SceneOf(track.ArtistIds[0]) == scene)
            .GroupBy(track => track.ArtistIds[0])
            .Where(library => library.Count() >= 4);

    /// <summary>Rank correlation of a value with popularity in each library, averaged by size.</summary>
    public static double WithinArtistCorrelation(PlantedScene scene, Func<Track, double> value)
    {
        var (sum, count) = (0.0, 0);
        foreach (var library in OwnRecordings(scene))
        {
            double[] values = [.. library.Select(value)];
            double[] popularities = [.. library.Select(track => (double)track.Popularity!.Value)];
            sum += library.Count() * (RankCorrelation.Of(values, popularities) ?? 0);
            count += library.Count();
        }

        return sum / count;
    }

    /// <summary>
    /// What the truth says of songs of one artist: over the scene's drivers, strength × how many standard deviations
    /// the song lies from their mean in the driver's direction. A driver that turns is left out.
    /// </summary>
    public static double[] PlantedAppeals(IReadOnlyList<Track> songs, PlantedScene scene)
    {
        var appeals = new double[songs.Count];
        foreach (var driver in scene.Drivers.Where(driver => driver.Direction != "MIXED"))
        {
            var sign = driver.Direction == "UP" ? 1 : -1;
            var values = songs.Select(song => Feature(song, driver.Feature)).ToList();
            var mean = values.Average();
            var deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
            for (var i = 0; i < appeals.Length; i++)
            {
                appeals[i] += sign * driver.Strength * (values[i] - mean) / deviation;
            }
        }

        return appeals;
    }

    private static string FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "MusicMastery.sln")) ? folder.FullName : FindRoot(folder.Parent!);
}
