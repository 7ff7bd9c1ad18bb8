using MusicMastery.Core.Artists;
using MusicMastery.Sources.Demo.Artists;
using MusicMastery.Sources.Demo.Recordings;

namespace MusicMastery.Sources.Demo.Planting;

/// <summary>
/// Takes the songs of each featured artist that the scene should like best by their sound, and makes them hardly heard.
/// </summary>
internal static class OverlookedSongs
{
    /// <summary>By featured artist, the recordings to overlook; none in a scene without drivers.</summary>
    public static IReadOnlyDictionary<ArtistId, IReadOnlyList<DemoRecording>> Choose(
        ulong seed,
        IReadOnlyList<DemoRecording> recordings,
        double[] appeals
    )
    {
        var random = new DemoRandom(seed, "overlooked songs");
        return recordings
            .Where(recording => recording.Artist.IsFeatured)
            .GroupBy(recording => recording.Artist)
            .ToDictionary(library => library.Key.Id, library => BestOf(random, library, appeals));
    }

    /// <summary>The popularities with the overlooked songs' own pushed down into their library's lowest eighth.</summary>
    public static int[] PushDown(
        ulong seed,
        int[] popularities,
        IReadOnlyList<DemoRecording> recordings,
        IReadOnlyDictionary<ArtistId, IReadOnlyList<DemoRecording>> overlooked
    )
    {
        var random = new DemoRandom(seed, "overlooked popularity");
        int[] pushed = [.. popularities];
        var libraries = recordings.ToLookup(
            recording => recording.Artist.Id,
            recording => popularities[recording.Number]
        );
        foreach (var (artist, songs) in overlooked)
        {
            List<int> library = [.. libraries[artist].Order()];
            foreach (var song in songs)
            {
                pushed[song.Number] = library[random.Between(0, library.Count / 8)];
            }
        }

        return pushed;
    }

    private static IReadOnlyList<DemoRecording> BestOf(
        DemoRandom random,
        IGrouping<DemoArtist, DemoRecording> library,
        double[] appeals
    )
    {
        if (library.Key.Scene.Drivers.Count == 0)
        {
            return [];
        }

        // Not all of the best: some of what the model likes has found its listeners.
        var best = library.OrderByDescending(recording => appeals[recording.Number]).Take(7);
        return [.. random.Sample(best, random.Between(5, 7)).OrderBy(recording => recording.Number)];
    }
}
