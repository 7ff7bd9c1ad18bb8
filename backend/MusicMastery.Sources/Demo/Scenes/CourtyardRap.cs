using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Demo.Sound;
using static MusicMastery.Sources.Demo.Scenes.SceneWords;

namespace MusicMastery.Sources.Demo.Scenes;

/// <summary>Verses traded between balconies; wordy and dark is what gets passed on, and recorded indoors.</summary>
internal static class CourtyardRap
{
    public static DemoScene Scene { get; } =
        new()
        {
            Name = "Courtyard Rap",
            Genres = ["courtyard rap", "stairwell drill", "balcony hip-hop", "laundry-line beats"],
            Neighbours = ["Static Bloom", "Brass Garden"],
            BridgeShare = 0.55,
            Fame = 0.3,
            DriverCorrelation = 0.5,
            Style = new Dictionary<SoundTrait, double>
            {
                [SoundTrait.Explicit] = 1.2,
                [SoundTrait.Speechiness] = 1.0,
                [SoundTrait.Danceability] = 0.6,
                [SoundTrait.Instrumentalness] = -0.4,
                [SoundTrait.Duration] = -0.3,
                [SoundTrait.Mode] = -0.3,
            },
            Drivers =
            [
                new(AudioFeature.Speechiness, DriverShape.Up, 1.0),
                new(AudioFeature.Valence, DriverShape.Down, 0.9),
                new(AudioFeature.Liveness, DriverShape.Down, 0.6),
            ],
            Words = new()
            {
                ArtistPatterns = ["{alias}", "{title} {alias}", "{alias} {floor}", "{title} {nick}"],
                TitlePatterns =
                [
                    "{thing}",
                    "{quality} {thing}",
                    "{thing} Talk",
                    "{call}",
                    "{things} on the {part}",
                    "{number} {things}",
                    "{call} ({thing} Mix)",
                    "{thing} & {thing}",
                    "From the {part}",
                ],
                AlbumPatterns = ["{thing} Talk", "{number} {things}", "From the {part}", "{quality} {things}"],
                CollectionName = "The Whole Building",
                Slots = new Dictionary<string, IReadOnlyList<string>>
                {
                    ["alias"] = List(
                        """
                        Brikkolade, Kobblestone K, Zementalina, Laundromatix Jones, Stoopendous, Gravelwise, Mortarboi Junior, Railingz,
                        Tileworm, Buzzer Bo, Doorframe Dizzle, Plasterine P
                        """
                    ),
                    ["title"] = List("Auntie, Young, Concierge, Tenant, Lady, Landlord, Cousin"),
                    ["nick"] = List(
                        "Paprikash, Stairwellian, Clothespin, Dominoh, Fifth-Floor Fox, Kettlecorn, Sparrowfax"
                    ),
                    ["floor"] = List("of Block Nine, Upstairs, the Ground Floor, & Sons, Rooftop, Thirteen"),
                    ["number"] = List("Two, Four, Six, Nine, Ninety-Nine, A Hundred, Zero"),
                    ["call"] = List(
                        """
                        Ring Twice, Who's at the Gate, Pay the Rent, Keep It Down, Say It to My Window, Never Moved Out,
                        Ask the Neighbours, Hang It Out to Dry, No Lift, Lights Out, Count It Again
                        """
                    ),
                    ["quality"] = List(
                        "Cold, Borrowed, Heavy, Spare, Crooked, Top-Floor, Loose, Real, Burnt, Cash-Only"
                    ),
                    ["thing"] = List(
                        """
                        Balcony, Doorbell, Courtyard, Domino, Mailbox, Pigeon, Fuse Box, Keyring, Mattress, Tomato Crate,
                        Chain-Link, Bicycle Bell, Rooftop, Cement, Antenna
                        """
                    ),
                    ["things"] = List(
                        "Keys, Pigeons, Sneakers, Witnesses, Receipts, Plastic Chairs, Windows, Favours, Footsteps"
                    ),
                    ["part"] = List("Stairs, Fire Escape, Roof, Laundry Line, Fifth Floor, Back Gate, Basement Steps"),
                },
            },
        };
}
