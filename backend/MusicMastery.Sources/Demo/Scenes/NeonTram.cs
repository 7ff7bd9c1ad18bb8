using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo.Sound;
using static MusicMastery.Sources.Demo.Scenes.SceneWords;

namespace MusicMastery.Sources.Demo.Scenes;

/// <summary>Synthesizer pop for the ride home; loud, short and danceable wins.</summary>
internal static class NeonTram
{
    public static DemoScene Scene { get; } =
        new()
        {
            Name = "Neon Tram",
            Genres = ["neon tram", "pocket synth", "arcade heartbreak", "platform pop"],
            Neighbours = ["Orchard Soul", "Glass Techno"],
            Fame = 0.4,
            Style = new Dictionary<SoundTrait, double>
            {
                [SoundTrait.Energy] = 0.4,
                [SoundTrait.Loudness] = 0.6,
                [SoundTrait.Acousticness] = -0.4,
                [SoundTrait.Danceability] = 0.4,
                [SoundTrait.Instrumentalness] = -0.4,
                [SoundTrait.Duration] = -0.3,
            },
            Drivers =
            [
                new(AudioFeature.Danceability, DriverShape.Up, 1.0),
                new(AudioFeature.Loudness, DriverShape.Up, 0.9),
                new(AudioFeature.Duration, DriverShape.Down, 0.9),
            ],
            Words = new()
            {
                ArtistPatterns = ["{alias}", "{alias} {line}", "{first} {alias}", "{light} {line}"],
                TitlePatterns =
                [
                    "{quality} {thing}",
                    "{thing} Line",
                    "{call} (at {place})",
                    "Last {thing} to {place}",
                    "{thing} x {thing}",
                    "{call}",
                    "{call}, {quality} {thing}",
                    "{number} Stops to {place}",
                    "{quality} {thing}, Again",
                ],
                AlbumPatterns = ["{place}, {time}", "{quality} {thing}", "{number} Stops", "{thing} Season"],
                CollectionName = "All-Zones Ticket",
                Slots = new Dictionary<string, IReadOnlyList<string>>
                {
                    ["first"] = List("Vesper, Juno-Kay, Mika, Lio, Zaza, Tilly, Noor, Pixie, Remy, Ines"),
                    ["alias"] = List(
                        """
                        Voltelline, Tramontelle, Lumiquarelle, Pastello Nine, Cassettine Bleu, Glimmerik, Halogenie, Moduletta,
                        Polyvoltelle, Kiosk-o-Rama, Velocipopette, Flickerade, Sodiumella, Turnstyla
                        """
                    ),
                    ["line"] = List("Nightline, Depot, Transfer, Overhead, Terminus, Arcadia Stop, Ringbahnen"),
                    ["light"] = List("Sodium, Afterglimmer, Magentine, Ultralime, Filament, Cyanotic"),
                    ["number"] = List("Three, Five, Seven, Nine, Eleven, Twenty-Two, Forty"),
                    ["call"] = List(
                        """
                        Text Me Back, Mind the Doors, Don't Wake the Driver, Run the Red, Kiss Me in Transit, Hold the Line,
                        Miss Your Stop, Stay on the Platform, Turn It Neon, Call It a Night, Never Past Midnight
                        """
                    ),
                    ["quality"] = List(
                        "Electric, Plastic, Midnight, Sugar-Coated, Hologram, Brand-New, Rainproof, Weightless, Pink, Two-Way"
                    ),
                    ["thing"] = List(
                        """
                        Tram, Ticket, Crush, Arcade, Signal, Vending Machine, Heartbeat, Umbrella, Billboard, Timetable,
                        Headphone, Alibi, Crosswalk, Polaroid, Goodbye
                        """
                    ),
                    ["time"] = List("23:58, After Hours, Off-Peak, Every Ten Minutes, Weekends Only"),
                    ["place"] = List(
                        "Central, Lowgate, the Terminus, Paradise Depot, Ninth and Neon, Mirror Street, the River Stop"
                    ),
                },
            },
        };
}
