using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo.Sound;
using static MusicMastery.Sources.Demo.Scenes.SceneWords;

namespace MusicMastery.Sources.Demo.Scenes;

/// <summary>Park bands gone pop; unamplified and quick is what people ask for again.</summary>
internal static class BrassGarden
{
    public static DemoScene Scene { get; } =
        new()
        {
            Name = "Brass Garden",
            Genres = ["brass garden", "bandstand pop", "parade swing", "tuba lounge"],
            Neighbours = ["Courtyard Rap", "Harbour Folk"],
            Fame = -0.1,
            DriverCorrelation = 0.45,
            Style = new Dictionary<SoundTrait, double>
            {
                [SoundTrait.Valence] = 0.8,
                [SoundTrait.Liveness] = 0.4,
                [SoundTrait.Acousticness] = 0.2,
                [SoundTrait.Tempo] = 0.3,
                [SoundTrait.Explicit] = -0.4,
                [SoundTrait.Duration] = -0.2,
            },
            Drivers =
            [
                new(AudioFeature.Acousticness, DriverShape.Up, 1.0),
                new(AudioFeature.Tempo, DriverShape.Up, 0.9),
            ],
            Words = new()
            {
                ArtistPatterns = ["The {park} {band}", "{first} {last}'s {band}", "{first} {last}", "{park} {band}"],
                TitlePatterns =
                [
                    "{quality} {thing}",
                    "{thing} March",
                    "{thing} in {key}",
                    "The {person}'s {thing}",
                    "{call}",
                    "{call}, {person}",
                    "{quality} {person}",
                    "Around {place}",
                    "Twice Around {place}",
                ],
                AlbumPatterns =
                [
                    "An Afternoon at {place}",
                    "{quality} {thing}",
                    "The {person} Suite",
                    "Music for {place}",
                ],
                CollectionName = "Favourites from the Bandstand",
                Slots = new Dictionary<string, IReadOnlyList<string>>
                {
                    ["first"] = List(
                        "Benedikta, Hercule, Florimond, Tullia, Casimir, Dorotea, Leopoldine, Ignace, Zelie"
                    ),
                    ["last"] = List(
                        "Trumpelmayer, Cornettino, Tubanowski, Fanfarelle, Hornblossom, Bugleworth, Trombonnet, Oompharos"
                    ),
                    ["park"] = List("Boxhedge, Bandstandish, Topiary, Duckpond, Gazebonia, Rhododendron, Fountainette"),
                    ["band"] = List(
                        "Brass Umbrella, Marching Society, Valve Union, Tin Parade, Promenaders, Oom-Pah League, Nonet Plus"
                    ),
                    ["person"] = List(
                        "Gardener, Mayor, Piccolo Player, Duchess, Beekeeper, Drum Major, Postman, Widow, Juggler"
                    ),
                    ["key"] = List("B Flat, E Flat Major, Broad Daylight, Two Colours, Plain Sight, Full Bloom"),
                    ["call"] = List(
                        """
                        Strike Up, Mind the Tulips, Once More from the Pond, Hats Off, Everybody on the Grass, Follow the Tuba,
                        Left Foot First, Raise the Awning, Feed the Ducks
                        """
                    ),
                    ["quality"] = List(
                        "Polished, Merry, Dented, Grand, Upright, Galloping, Clockwork, Striped, Sunday, Gilded"
                    ),
                    ["thing"] = List(
                        """
                        Tuba, Parasol, Carousel, Parade, Fountain, Hedge Maze, Cornet, Picnic, Balloon, Waltz, Confetti,
                        Lawn Chair, Glockenspiel, Rose Arch
                        """
                    ),
                    ["place"] = List(
                        "the Bandstand, the Duck Pond, Linden Park, the Botanical Steps, the Rose Garden, Palace Green"
                    ),
                },
            },
        };
}
