using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo.Sound;
using static MusicMastery.Sources.Demo.Scenes.SceneWords;

namespace MusicMastery.Sources.Demo.Scenes;

/// <summary>Clear, cold club music; energy and a voice help, and a tempo far from an artist's usual one hurts.</summary>
internal static class GlassTechno
{
    public static DemoScene Scene { get; } =
        new()
        {
            Name = "Glass Techno",
            Genres = ["glass techno", "prism house", "cold-room dub", "mirror trance"],
            Neighbours = ["Neon Tram", "Static Bloom"],
            Fame = 0.0,
            Style = new Dictionary<SoundTrait, double>
            {
                [SoundTrait.Instrumentalness] = 0.9,
                [SoundTrait.Energy] = 0.4,
                [SoundTrait.Acousticness] = -0.5,
                [SoundTrait.Danceability] = 0.4,
                [SoundTrait.Duration] = 0.6,
                [SoundTrait.Tempo] = 0.3,
                [SoundTrait.Mode] = -0.4,
                [SoundTrait.Valence] = -0.4,
            },
            Drivers =
            [
                new(AudioFeature.Energy, DriverShape.Up, 1.0),
                new(AudioFeature.Instrumentalness, DriverShape.Down, 0.9),
                new(AudioFeature.Tempo, DriverShape.Hump, 0.8),
            ],
            DriverCorrelation = 0.43,
            Words = new()
            {
                ArtistPatterns = ["{alias}", "{alias} {unit}", "{first} {last}", "{last} + {alias}"],
                TitlePatterns =
                [
                    "{thing}",
                    "{thing} {number}",
                    "{quality} {thing}",
                    "{quality} {matter}",
                    "{matter} {thing}",
                    "{thing} / {thing}",
                    "{matter} over {matter}",
                    "{quality} {thing} {number}",
                    "No {thing}",
                ],
                AlbumPatterns = ["{matter} {number}", "{quality} {thing}", "{thing} / {thing}", "{thing} Studies"],
                CollectionName = "Fragments, Collected",
                Slots = new Dictionary<string, IReadOnlyList<string>>
                {
                    ["first"] = List("Ilse, Konstanz, Yevka, Radomir, Aino, Matthis, Solveig, Pernille, Jannek, Bruna"),
                    ["last"] = List(
                        "Vitrinsky, Glaswerth, Kristalow, Prismacher, Scherbenick, Quarzenau, Spiegelund, Obsidiak"
                    ),
                    ["alias"] = List(
                        """
                        Lucent Vitra, Refraktor Null, Ninth Facet, Silikaat Nord, Parallaxine, Krystallograf, Transluzenta,
                        Oblique Pane, Fensterlosia, Quartzhalle, Dichroikon, Prismalogue, Annealerin
                        """
                    ),
                    ["unit"] = List("Assembly, Sector Blue, Archive, Apparat 7, Institute, Model B"),
                    ["number"] = List("01, 02, 03, 04, 07, 09, 11, 16, 24, 32, 64"),
                    ["quality"] = List(
                        "Tempered, Parallel, Hollow, Refracted, Frozen, Bevelled, Silent, Infinite, Opaque, Fractured, Clear"
                    ),
                    ["matter"] = List("Glass, Frost, Quartz, Silver, Mercury, Chrome, Crystal, Smoke, Iron, Static"),
                    ["thing"] = List(
                        """
                        Prism, Pane, Corridor, Facet, Lattice, Aperture, Reflection, Stairwell, Horizon, Shard, Vitrine,
                        Pulse, Grid, Threshold, Lens, Cascade, Mirror Hall, Interval
                        """
                    ),
                },
            },
        };
}
