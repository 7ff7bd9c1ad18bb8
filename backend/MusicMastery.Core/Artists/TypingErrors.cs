namespace MusicMastery.Core.Artists;

/// <summary>
/// Counts typing errors: a letter wrong, missing, too many, or two neighbours swapped (optimal string alignment).
/// </summary>
internal static class TypingErrors
{
    /// <summary>How many errors a word may have and still be taken for another: none in very short ones.</summary>
    public static int AllowedIn(string word) =>
        word.Length switch
        {
            < 4 => 0,
            < 8 => 1,
            _ => 2,
        };

    /// <summary>
    /// The fewest errors that turn the typed text into the word or a beginning of it; more than
    /// <paramref name="allowed"/> when there are more.
    /// </summary>
    public static int ToBeginOf(string word, string typed, int allowed)
    {
        var width = Math.Min(word.Length, typed.Length + allowed);
        var (before, last, current) = (new int[width + 1], new int[width + 1], new int[width + 1]);
        for (var j = 0; j <= width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= typed.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= width; j++)
            {
                var isSame = typed[i - 1] == word[j - 1];
                var errors = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                {
                    errors = Math.Min(errors, before[j - 2] + 1);
                }

                current[j] = errors;
                least = Math.Min(least, errors);
            }

            if (least > allowed)
            {
                return least;
            }

            (before, last, current) = (last, current, before);
        }

        return last.Min();
    }
}
