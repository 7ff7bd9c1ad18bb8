using MusicMastery.Sources.Demo.Sound;
using static MusicMastery.Sources.Demo.Scenes.SceneWords;

namespace MusicMastery.Sources.Demo.Scenes;

/// <summary>
/// Ambient music for rain. Nothing in the sound says which piece is loved: the report card has to say so. It keeps to
/// itself, for an artist of another scene in the network would bring that scene's drivers along.
/// </summary>
internal static class SlowWeather
{
    public static DemoScene Scene { get; } =
        new()
        {
            Name = "Slow Weather",
            Genres = ["slow weather", "cloud chamber", "drizzle ambient", "barometer drone"],
            ArtistCount = 66,
            Neighbours = [],
            Fame = -0.3,
            Style = new Dictionary<SoundTrait, double>
            {
                [SoundTrait.Instrumentalness] = 0.8,
                [SoundTrait.Acousticness] = 0.6,
                [SoundTrait.Energy] = -0.9,
                [SoundTrait.Loudness] = -0.9,
                [SoundTrait.Valence] = -0.5,
                [SoundTrait.Danceability] = -0.5,
                [SoundTrait.Explicit] = -0.7,
                [SoundTrait.Speechiness] = -0.4,
            },
            Drivers = [],
            DriverCorrelation = 0,
            Words = new()
            {
                ArtistPatterns = ["{alias}", "{first} {last}", "{sky} {room}", "{alias} {room}"],
                TitlePatterns =
                [
                    "{quality} {weather}",
                    "{weather} on {place}",
                    "{weather}, {time}",
                    "{doing} {weather}",
                    "{place}, {time}",
                    "{quality} {weather}, {time}",
                    "{weather} for {instrument}",
                    "{weather} and {weather}",
                    "The {quality} Kind of {weather}",
                ],
                AlbumPatterns =
                [
                    "{weather} Diaries",
                    "{quality} {weather}",
                    "{weather} on {place}",
                    "{instrument} and {weather}",
                ],
                CollectionName = "Annual Rainfall",
                Slots = new Dictionary<string, IReadOnlyList<string>>
                {
                    ["first"] = List("Halvard, Ysolde, Emrik, Thora, Anselm, Linnea, Isolt, Joakim, Sunniva, Edvin"),
                    ["last"] = List(
                        "Nimbowitz, Drizzelin, Cirrusdal, Mistbjorn, Fogelstrand, Rainmarch, Hazewood-Lind, Stratusen, Wolkenroth, Sleetholm"
                    ),
                    ["alias"] = List(
                        """
                        Isobarissa, Petrichorale Nine, Low Frontier Choir, Altocumulist, Hygrometra, Nine Millimetres, Virgalune, Dewpointer Blue,
                        Mizzle Index, Graupelina, Underdrizzle, Pluviographia
                        """
                    ),
                    ["sky"] = List("Overcast, Nimbostrat, Leaden, Murkwater, Drizzlewick, Halfcloud"),
                    ["room"] = List(
                        "Observatorium, Waiting Hall, Bureau, Ensemble of One, Rain Gauge, Almanac, Lighthouse Relay, Parish"
                    ),
                    ["doing"] = List("Listening to, Naming, Sleeping Under, Measuring, Waiting Out, Remembering"),
                    ["quality"] = List(
                        "Slow, Distant, Soft, Northern, Unbroken, Gentle, Pale, Lasting, Ordinary, Weightless, Late"
                    ),
                    ["weather"] = List(
                        """
                        Drizzle, Snowfall, Fog, Thaw, Cloud Cover, Hail, First Frost, Rain, Mist, Low Pressure, Still Air,
                        Dew, Sleet, Distant Thunder
                        """
                    ),
                    ["instrument"] = List("Two Pianos, Tape, Organ, Bowed Glass, Harmonium, Cello, Empty Rooms"),
                    ["time"] = List(
                        "4 a.m., Early March, the Third Day, Before Noon, Late November, an Hour Ago, All Week, After Dark"
                    ),
                    ["place"] = List(
                        """
                        Tin Roofs, the Reservoir, an Empty Field, the Estuary, Slate, the Weather Station, Corrugated Iron,
                        Still Water, the Moor
                        """
                    ),
                },
            },
        };
}
