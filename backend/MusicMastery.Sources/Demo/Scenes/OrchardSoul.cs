using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo.Sound;
using static MusicMastery.Sources.Demo.Scenes.SceneWords;

namespace MusicMastery.Sources.Demo.Scenes;

/// <summary>Warm evening music; what one can sway to does better than what one has to listen to.</summary>
internal static class OrchardSoul
{
    public static DemoScene Scene { get; } =
        new()
        {
            Name = "Orchard Soul",
            Genres = ["orchard soul", "velvet porch", "plum disco", "supper-table blues"],
            Neighbours = ["Harbour Folk", "Neon Tram"],
            Fame = 0.1,
            Style = new Dictionary<SoundTrait, double>
            {
                [SoundTrait.Danceability] = 0.4,
                [SoundTrait.Valence] = 0.5,
                [SoundTrait.Acousticness] = 0.3,
                [SoundTrait.Instrumentalness] = -0.4,
                [SoundTrait.Tempo] = -0.3,
            },
            Drivers =
            [
                new(AudioFeature.Danceability, DriverShape.Up, 1.0),
                new(AudioFeature.Speechiness, DriverShape.Down, 0.7),
            ],
            Words = new()
            {
                ArtistPatterns =
                [
                    "{first} {last}",
                    "{first} {last}",
                    "{first} {last} & the {band}",
                    "The {fruit} {band}",
                ],
                TitlePatterns =
                [
                    "{quality} {thing}",
                    "{call}, {name}",
                    "{thing} Weather",
                    "More {thing} Than {thing}",
                    "Under {place}",
                    "{time} in {place}",
                    "My {quality} {thing}",
                    "(You Brought) {things}",
                    "Slow as {things}",
                ],
                AlbumPatterns =
                [
                    "{quality} {things}",
                    "{time} in {place}",
                    "{name}, {name} and Me",
                    "The {thing} Sessions",
                ],
                CollectionName = "The Preserving Jar",
                Slots = new Dictionary<string, IReadOnlyList<string>>
                {
                    ["first"] = List(
                        "Delphine, Marcellus, Opaline, Thaddea, Roscoe, Ambrosine, Linus, Cordelia, Jessamy, Otis-Lee, Nell"
                    ),
                    ["last"] = List(
                        """
                        Quincemoor, Peachtallow, Damsonby, Figgaway, Orchardine, Medlarton, Honeyfall, Russetworth,
                        Velveteau, Plumwright, Sorrelhay, Applegarden
                        """
                    ),
                    ["fruit"] = List("Windfall, Greengage, Marmaladen, Late-Russet, Cider Lane, Elderbloom, Quinceful"),
                    ["band"] = List("Ladder Men, Porchlights, Evening Pickers, Sugar Scales, Basketeers, Honey Ledger"),
                    ["name"] = List("Josephine, Baby Lou, Cassius, Mirabelle, Sweet Ferdinand, Odetta May"),
                    ["call"] = List(
                        "Come Down, Stay Over, Pass the Salt, Dance Me Home, Don't Rush, Lean In, Tell Me Twice"
                    ),
                    ["quality"] = List(
                        "Velvet, Honest, Unhurried, Sunday, Golden-Hour, Tender, Second-Hand, Ripe, Barefoot, Late"
                    ),
                    ["thing"] = List(
                        """
                        Plum, Porch Swing, Honey, Marmalade, Satin, Supper, Clementine, Rain Barrel, Candle, Sugar,
                        Record Player, Picnic, Ladder, Gold Tooth
                        """
                    ),
                    ["things"] = List(
                        "Windfalls, Peaches, Slow Fires, Good Intentions, Cut Flowers, Honeybees, Kitchen Lights, Quinces"
                    ),
                    ["time"] = List(
                        "August, Half Past Ten, Sunday, Long Evening, First Frost, Blossom Week, Harvest Night"
                    ),
                    ["place"] = List(
                        "the Old Orchard, Plum Alley, Your Mother's Garden, the Pear Trees, Cider Hill, the Porch Light"
                    ),
                },
            },
        };
}
