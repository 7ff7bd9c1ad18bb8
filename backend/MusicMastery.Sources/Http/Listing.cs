using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Http;

/// <summary>A list that a service gives page by page, and what to make of a page.</summary>
/// <param name="Question">The question for a page, from 0.</param>
/// <param name="Items">What is on a page.</param>
/// <param name="IdOf">An item's id; null for one without.</param>
/// <param name="GoesOn">Whether there is another page, given how many items the pages so far can have held.</param>
/// <param name="MostPages">How many pages are read.</param>
/// <param name="Total">
/// How many items there are, of a list of which so many pages are enough; null where one that goes on is broken.
/// </param>
internal sealed record Listing<TPage, T>(
    Func<int, string> Question,
    Func<TPage, IReadOnlyList<T>> Items,
    Func<T, string?> IdOf,
    Func<TPage, int, bool> GoesOn,
    int MostPages,
    Func<TPage, int?>? Total = null
)
    where TPage : class
{
    /// <summary>Reads the list to its end. A page that only repeats what came before ends it: its answers are not kept.</summary>
    /// <param name="ask">Asks a question.</param>
    /// <param name="book">Where answers are kept.</param>
    public async Task<Listed<T>> Read(Func<string, Task<Answered<TPage>>> ask, AnswerBook book)
    {
        var items = new List<T>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = DateTimeOffset.MaxValue;
        int? total = null;
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await Asked.About(book.Service, Question(page).Split('?')[0], () => ask(Question(page)));
            if (answer.Value is not { } found)
            {
                return new Listed<T>(items, at, answer.Problem);
            }

            at = answer.At < at ? answer.At : at;
            total = Total?.Invoke(found);
            var here = Items(found);
            var fresh = here.Where(item => IdOf(item) is not { } id || seen.Add(id)).ToList();
            items.AddRange(fresh);
            if (page > 0 && here.Count > 0 && fresh.Count == 0)
            {
                book.Distrust([Question(page)]);
                return new Listed<T>(items, at, Broken(book, "repeats itself"));
            }

            if (answer.Problem is not null || !GoesOn(found, page + 1) || here.Count == 0)
            {
                return new Listed<T>(items, at, answer.Problem);
            }
        }

        if (Total is not null)
        {
            return new Listed<T>(items, at, null, total);
        }

        book.Distrust(Enumerable.Range(0, MostPages).Select(Question));
        return new Listed<T>(items, at, Broken(book, "does not end"));
    }

    private SourceException Broken(AnswerBook book, string how) =>
        new(
            SourceProblem.Unreadable,
            book.Service,
            $"The list of {book.Service} at {Question(0).Split('?')[0]} {how}."
        );
}

/// <summary>What was read of a list.</summary>
/// <param name="Items">The items, each once.</param>
/// <param name="At">When the oldest of its pages was answered.</param>
/// <param name="Problem">Why there may be more; null when all was well.</param>
/// <param name="CutOf">How many there are, of a list that was not read to its end; null when it was.</param>
internal sealed record Listed<T>(
    IReadOnlyList<T> Items,
    DateTimeOffset At,
    SourceException? Problem,
    int? CutOf = null
);
