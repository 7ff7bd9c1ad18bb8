using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo.Sound;
using static MusicMastery.Sources.Demo.Scenes.SceneWords;

namespace MusicMastery.Sources.Demo.Scenes;

/// <summary>Walls of guitar; long and fierce studio takes are loved, concert recordings are not.</summary>
internal static class StaticBloom
{
    public static DemoScene Scene { get; } =
        new()
        {
            Name = "Static Bloom",
            Genres = ["static bloom", "feedback pastoral", "garage meteor", "rust pop"],
            Neighbours = ["Glass Techno", "Courtyard Rap"],
            Fame = 0.0,
            Style = new Dictionary<SoundTrait, double>
            {
                [SoundTrait.Energy] = 0.7,
                [SoundTrait.Loudness] = 0.5,
                [SoundTrait.Acousticness] = -0.8,
                [SoundTrait.Danceability] = -0.7,
                [SoundTrait.Valence] = -0.2,
                [SoundTrait.Explicit] = -0.2,
                [SoundTrait.Tempo] = 0.3,
            },
            Drivers =
            [
                new(AudioFeature.Liveness, DriverShape.Down, 1.0),
                new(AudioFeature.Energy, DriverShape.Up, 0.8),
                new(AudioFeature.Duration, DriverShape.Up, 0.7),
            ],
            Words = new()
            {
                ArtistPatterns = ["{noise} {garden}", "{garden} {noise}", "The {noise} {gang}", "{gang} of {garden}"],
                TitlePatterns =
                [
                    "{quality} {thing}",
                    "{doing} the {thing}",
                    "{doing} {things}",
                    "{thing} Hymn",
                    "I Was a {thing}",
                    "{things} Everywhere",
                    "{quality} {thing} Blues",
                    "All My {things}",
                    "{thing}, {thing}, {thing}",
                ],
                AlbumPatterns = ["{doing} {things}", "{quality} {things}", "How to Keep a {thing}", "{thing} Hymns"],
                CollectionName = "Pressed Flowers",
                Slots = new Dictionary<string, IReadOnlyList<string>>
                {
                    ["noise"] = List(
                        "Fuzzbox, Hissing, Overdriven, Feedbach, Rattlewire, Humbuckle, Amplifire, Scorchtone, Blownfuse"
                    ),
                    ["garden"] = List(
                        """
                        Foxgloves, Peonia, Larkspurn, Hollyhocks, Dahliad, Thistleworks, Magnoliath, Petunia Riot,
                        Snapdragonfire, Nettlebed, Marigoldrush
                        """
                    ),
                    ["gang"] = List("Florists, Greenhousers, Pollinators, Mowers, Hedge Kids, Weedkillers"),
                    ["doing"] = List(
                        """
                        Watering, Burning, Outliving, Swallowing, Shouting at, Forgiving, Sleeping Through, Drowning,
                        Breaking, Feeding
                        """
                    ),
                    ["quality"] = List(
                        "Rusted, Teenage, Enormous, Overgrown, Violet, Useless, Perennial, Feral, Sun-Bleached, Tin, Last"
                    ),
                    ["thing"] = List(
                        """
                        Meteor, Lawnmower, Orchid, Amplifier, Swimming Pool, Comet, Bonfire, Moth, Shopping Cart, Satellite,
                        Bruise, Greenhouse, Bicycle, Wasp, Daydream
                        """
                    ),
                    ["things"] = List(
                        "Sirens, Roses, Sparks, Meteors, Weeds, Bad Dreams, Televisions, Thunderheads, Suburbs, Crows"
                    ),
                },
            },
        };
}
