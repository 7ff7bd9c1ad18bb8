namespace MusicMastery.Core.Artists;

/// <summary>How well a typed text matches a name.</summary>
internal static class NameLikeness
{
    /// <summary>A word that only begins like the name's word, or is spelled wrong, counts at most this much.</summary>
    private const double Inexact = 0.95;

    /// <summary>1 the same, 0 not alike; a name that goes on after the text is worth less than the whole name.</summary>
    public static double Of(SearchText text, SearchText name)
    {
        if (text.Plain == name.Plain)
        {
            return 1;
        }

        var coverage = 0.8 + (0.2 * Math.Min(1, (double)text.Joined.Length / Math.Max(1, name.Joined.Length)));
        var likeness = Math.Max(Whole(text.Joined, name.Joined), ByWords(text, name));
        return Inexact * coverage * likeness;
    }

    /// <summary>Compares as one word each, so that wrong spaces do not matter, and what begins alike is best.</summary>
    private static double Whole(string text, string name) => name.Length == 0 ? 0 : OfWord(text, name);

    /// <summary>Gives every word of the text its own word of the name; each must find one.</summary>
    private static double ByWords(SearchText text, SearchText name)
    {
        var taken = new bool[name.Words.Length];
        var sum = 0.0;
        foreach (var word in text.Words)
        {
            var (best, place) = (0.0, -1);
            for (var i = 0; i < taken.Length; i++)
            {
                if (!taken[i] && OfWord(word, name.Words[i]) is var likeness && likeness > best)
                {
                    (best, place) = (likeness, i);
                }
            }

            if (place < 0)
            {
                return 0;
            }

            taken[place] = true;
            sum += best * word.Length;
        }

        return Inexact * sum / text.Joined.Length;
    }

    private static double OfWord(string typed, string word)
    {
        if (word.StartsWith(typed, StringComparison.Ordinal))
        {
            return typed.Length == word.Length ? 1 : Inexact;
        }

        var allowed = TypingErrors.AllowedIn(typed);
        var errors = allowed == 0 ? 1 : TypingErrors.ToBeginOf(word, typed, allowed);
        return errors <= allowed ? Inexact * (1 - ((double)errors / (typed.Length + 1))) : 0;
    }
}
