using MusicMastery.Core.Artists;

namespace MusicMastery.Sources.Demo.Artists;

/// <summary>
/// Draws who is related to whom: mostly the nearest in sound and fame within the scene, and for some artists one or two
/// well-known artists of a neighbouring scene, over whom two degrees reach beyond the own scene.
/// </summary>
internal static class RelatedArtists
{
    /// <summary>How many related artists each artist has.</summary>
    public const int Count = 20;

    /// <summary>By artist, the related artists, closest first.</summary>
    public static IReadOnlyDictionary<ArtistId, IReadOnlyList<DemoArtist>> Draw(
        ulong seed,
        IReadOnlyList<DemoArtist> artists
    )
    {
        var random = new DemoRandom(seed, "related artists");
        var scenes = artists.ToLookup(artist => artist.Scene.Name);
        return artists.ToDictionary(artist => artist.Id, artist => RelatedTo(random, artist, scenes));
    }

    private static IReadOnlyList<DemoArtist> RelatedTo(
        DemoRandom random,
        DemoArtist artist,
        ILookup<string, DemoArtist> scenes
    )
    {
        if (artist.Id == DemoArtists.NoRelatedArtists)
        {
            return [];
        }

        List<DemoArtist> related =
        [
            .. scenes[artist.Scene.Name]
                .Where(other => other.Id != artist.Id)
                .Select(other => (other, distance: Distance(artist, other) + random.Normal()))
                .OrderBy(pair => pair.distance)
                .Select(pair => pair.other),
        ];
        var bridges = Bridges(random, artist, scenes);
        foreach (var bridge in bridges)
        {
            related.Insert(random.Between(7, Count - bridges.Count), bridge);
        }

        return related[..Count];
    }

    private static List<DemoArtist> Bridges(DemoRandom random, DemoArtist artist, ILookup<string, DemoArtist> scenes)
    {
        var scene = artist.Scene;
        if (scene.Neighbours.Count == 0 || !(random.Chance(scene.BridgeShare) || artist.IsFeatured))
        {
            return [];
        }

        var gates = scenes[random.Pick(scene.Neighbours)]
            .Where(other => other.HasLibrary)
            .OrderByDescending(other => other.Followers)
            .Take(20);
        // A featured artist reaches beyond its scene, yet not so far that the own scene is outnumbered.
        return random.Sample(gates, artist.IsFeatured ? 1 : random.Between(1, 2));
    }

    /// <summary>Squared distance of mean sounds in standard deviations, and of fame.</summary>
    public static double Distance(DemoArtist a, DemoArtist b)
    {
        var sound = a.Style.Zip(b.Style, (x, y) => (x - y) * (x - y)).Sum();
        return sound + ((a.Fame - b.Fame) * (a.Fame - b.Fame));
    }
}
