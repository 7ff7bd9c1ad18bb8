namespace MusicMastery.Sources.Demo.Scenes;

/// <summary>
/// The words a scene's names are made of. Patterns hold slots in braces; a slot is filled from the list of that name.
/// </summary>
internal sealed record SceneWords
{
    /// <summary>Patterns of artist names, the slots of which are words invented for this catalog.</summary>
    public required IReadOnlyList<string> ArtistPatterns { get; init; }

    public required IReadOnlyList<string> TitlePatterns { get; init; }

    public required IReadOnlyList<string> AlbumPatterns { get; init; }

    /// <summary>What an artist of the scene calls a collection of older songs.</summary>
    public required string CollectionName { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Slots { get; init; }

    /// <summary>A list written as text with commas.</summary>
    public static IReadOnlyList<string> List(string words) =>
        words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Fills every slot of a pattern; a slot that occurs twice takes two different words.</summary>
    public string Fill(string pattern, DemoRandom random)
    {
        var name = pattern;
        while (name.IndexOf('{', StringComparison.Ordinal) is var open and >= 0)
        {
            var close = name.IndexOf('}', open);
            var words = Slots[name[(open + 1)..close]];
            var word = random.Pick([.. words.Where(word => !name.Contains(word, StringComparison.Ordinal))]);
            name = name[..open] + word + name[(close + 1)..];
        }

        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
