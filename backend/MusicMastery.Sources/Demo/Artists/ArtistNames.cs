using MusicMastery.Core.Artists;
using MusicMastery.Sources.Demo.Scenes;

namespace MusicMastery.Sources.Demo.Artists;

/// <summary>Names the artists from their scenes' words; but for the one pair of namesakes no name comes twice, with or without a "The".</summary>
internal static class ArtistNames
{
    /// <summary>What two artists of different scenes are both called.</summary>
    public const string OfHomonyms = "Lumiquarelle Spiegelund";

    /// <summary>A name for each artist, in the order of their scenes.</summary>
    public static IReadOnlyList<string> Draw(ulong seed, IReadOnlyList<DemoScene> scenes)
    {
        var random = new DemoRandom(seed, "artist names");
        HashSet<string> taken = [OfHomonyms];
        return [.. scenes.Select((scene, index) => Name(DemoArtists.Id(index + 1), scene.Words))];

        string Name(ArtistId id, SceneWords words)
        {
            if (DemoArtists.Homonyms.Contains(id))
            {
                return OfHomonyms;
            }

            string name;
            do
            {
                name = words.Fill(random.Pick(words.ArtistPatterns), random);
            } while (!taken.Add(name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name));

            return name;
        }
    }
}
