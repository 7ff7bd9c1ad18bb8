using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo.Sound;
using static MusicMastery.Sources.Demo.Scenes.SceneWords;

namespace MusicMastery.Sources.Demo.Scenes;

/// <summary>Songs of boats and late returns; the short and cheerful ones travel.</summary>
internal static class HarbourFolk
{
    public static DemoScene Scene { get; } =
        new()
        {
            Name = "Harbour Folk",
            Genres = ["harbour folk", "tideline ballad", "lantern shanty", "ferry waltz"],
            Neighbours = ["Orchard Soul", "Brass Garden"],
            Fame = -0.1,
            DriverCorrelation = 0.37,
            Style = new Dictionary<SoundTrait, double>
            {
                [SoundTrait.Acousticness] = 0.9,
                [SoundTrait.Energy] = -0.7,
                [SoundTrait.Loudness] = -0.6,
                [SoundTrait.Explicit] = -0.7,
                [SoundTrait.Speechiness] = -0.5,
                [SoundTrait.Mode] = 0.2,
                [SoundTrait.TimeSignature] = -0.4,
            },
            Drivers =
            [
                new(AudioFeature.Valence, DriverShape.Up, 1.0),
                new(AudioFeature.Duration, DriverShape.Down, 0.8),
            ],
            Words = new()
            {
                ArtistPatterns = ["{first} {last}", "{first} {last}", "The {tide} {crew}", "{first} & the {crew}"],
                TitlePatterns =
                [
                    "{doing} {things}",
                    "{quality} {thing}",
                    "The {thing} at {place}",
                    "{things} over {place}",
                    "One More {thing}",
                    "{thing} and {thing}",
                    "Back to {place}",
                    "{name}'s {thing}",
                    "Who Lit the {thing}",
                ],
                AlbumPatterns = ["{quality} {things}", "Songs for {place}", "The {thing} Book", "{doing} {things}"],
                CollectionName = "Everything We Hauled Ashore",
                Slots = new Dictionary<string, IReadOnlyList<string>>
                {
                    ["first"] = List(
                        "Maren, Oda, Tamsel, Corrin, Wenna, Jory, Elowick, Brannoc, Silja, Aldous, Merryn, Pasco"
                    ),
                    ["last"] = List(
                        """
                        Saltmarrow, Kelpwright, Tidewick, Gullaway, Brinehart, Oarsbury, Netherquay, Mooringale,
                        Shoalby, Harrowkeel, Lanternby, Driftwell
                        """
                    ),
                    ["tide"] = List("Saltglass, Lowtide, Ropewalk, Foghandle, Longpier, Tarred-Oak, Gullfeather"),
                    ["crew"] = List("Ferryhands, Netmenders, Lamp-Trimmers, Oarsmiths, Quayfolk, Buoy Ringers"),
                    ["name"] = List("Anneke, Old Tobias, Rosalind, Captain Merle, Lisbet, Young Harm"),
                    ["doing"] = List("Mending, Counting, Hauling, Waiting for, Painting, Following, Burying, Carrying"),
                    ["quality"] = List(
                        "Crooked, Salt-Bitten, Borrowed, Patient, Windward, Lamplit, Half-Mast, Stubborn, Homeward, Grey"
                    ),
                    ["thing"] = List(
                        """
                        Lantern, Anchor, Herring Boat, Harbour Bell, Tideline, Oilskin, Breakwater, Ferry, Net Loft,
                        Compass, Driftwood Chair, Foghorn, Mooring, Salt Cellar, Gangway
                        """
                    ),
                    ["things"] = List(
                        "Nets, Lanterns, Herring Gulls, Lobster Pots, Small Boats, Ropes, Tides, Letters, Barnacles"
                    ),
                    ["place"] = List(
                        """
                        the Breakwater, Pier Nine, Gannet Rock, the Customs House, Low Harbour, the Sailmaker's Yard,
                        Widow's Steps, the Far Shoals
                        """
                    ),
                },
            },
        };
}
