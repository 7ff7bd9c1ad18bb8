namespace MusicMastery.Sources.Files.Formats;

/// <summary>Words that a format writes where it knows nothing.</summary>
/// <param name="InTexts">Whether names and titles of that word are unknown too.</param>
/// <param name="Words">The words, as they are written.</param>
internal sealed record UnknownWords(bool InTexts, params IReadOnlyList<string> Words)
{
    /// <summary>Only an empty field is unknown.</summary>
    public static readonly UnknownWords None = new(false);

    /// <summary>Whether the field is such a word.</summary>
    public bool Has(ReadOnlySpan<char> field)
    {
        foreach (var word in Words)
        {
            if (field.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
