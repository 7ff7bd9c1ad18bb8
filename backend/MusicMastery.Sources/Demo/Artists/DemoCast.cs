using MusicMastery.Sources.Demo.Scenes;
using MusicMastery.Sources.Demo.Sound;

namespace MusicMastery.Sources.Demo.Artists;

/// <summary>Draws the artists: scene by scene in turn, so that the first eight are one of each scene.</summary>
internal static class DemoCast
{
    private const double ArtistDeviation = 0.6;

    /// <summary>By number, the first artist having number 1.</summary>
    public static IReadOnlyList<DemoArtist> Draw(ulong seed)
    {
        var random = new DemoRandom(seed, "artists");
        var scenes = ScenesInTurn();
        var names = ArtistNames.Draw(seed, scenes);
        var drafts = scenes.Select((scene, index) => Draft(random, scene, index + 1)).ToList();
        var followers = SoundStatistics.Followers.Spread([.. drafts.Select(draft => FollowersScore(random, draft))]);
        return
        [
            .. drafts.Select((draft, i) => draft with { Name = names[i], Followers = (int)Math.Round(followers[i]) }),
        ];
    }

    private static List<DemoScene> ScenesInTurn() =>
        [
            .. Enumerable
                .Range(0, DemoScenes.All.Max(scene => scene.ArtistCount))
                .SelectMany(turn => DemoScenes.All.Where(scene => turn < scene.ArtistCount)),
        ];

    private static DemoArtist Draft(DemoRandom random, DemoScene scene, int number)
    {
        var id = DemoArtists.Id(number);
        var isFeatured = DemoArtists.Featured.Contains(id);
        var own = SoundCopula.Draw(random);
        var fame = random.Normal();
        var library = random.Between(21, 50);
        return new DemoArtist
        {
            Id = id,
            Name = "",
            Scene = scene,
            Genres = Genres(random, scene),
            Style =
            [
                .. own.Select(
                    (draw, trait) => scene.Style.GetValueOrDefault((SoundTrait)trait) + (ArtistDeviation * draw)
                ),
            ],
            // A featured artist is known well enough to have a market, and small enough to gain from others.
            Fame = isFeatured ? 0.1 + (0.25 * fame) : scene.Fame + fame,
            Followers = 0,
            RecordingCount =
                DemoArtists.EmptyLibrary == id ? 0
                : DemoArtists.TinyLibraries.Contains(id) ? random.Between(1, 3)
                : isFeatured ? random.Between(44, 54)
                : library,
        };
    }

    private static List<string> Genres(DemoRandom random, DemoScene scene) =>
        [scene.Genres[0], .. random.Sample(scene.Genres.Skip(1), random.Between(0, 2))];

    private static double FollowersScore(DemoRandom random, DemoArtist draft) =>
        (draft.IsFeatured ? -0.3 : 0.85 * draft.Fame) + ((draft.IsFeatured ? 0.25 : 0.5) * random.Normal());
}
