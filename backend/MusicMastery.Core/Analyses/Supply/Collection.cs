using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>
/// Asks sources on behalf of an analysis, keeps each answer in the catalog as it comes, and tells the user how far it is
/// and what is waited for. What a source could not say is noted as a gap, not thrown.
/// </summary>
internal sealed class Collection(ICatalogWriter catalog, StageReporter stages, CancellationToken cancelled)
{
    private readonly List<SourceGap> _gaps = [];

    /// <summary>What no source gave, in the order of the stages.</summary>
    public IReadOnlyList<SourceGap> Gaps => _gaps;

    /// <summary>Asks, to the end of the answers or until the source cannot be asked any more.</summary>
    /// <param name="question">What is asked, of whom and about how many things.</param>
    /// <param name="answers">Asks it.</param>
    /// <param name="found">Is given each answer after it was kept.</param>
    /// <returns>Why not all was answered; null when it was.</returns>
    public SourceException? Ask(
        Question question,
        Func<Asking, IAsyncEnumerable<SourceAnswer>> answers,
        Action<IReadOnlyList<CatalogEntry>>? found = null
    ) =>
        // The walk has a thread of its own, which may as well wait for the network.
        AskAsync(question, answers, found).GetAwaiter().GetResult();

    /// <summary>Keeps what was made of answers.</summary>
    public void Keep(CatalogEntry entry) => catalog.Keep([entry]);

    /// <summary>Notes what was missing from the beginning.</summary>
    public void Note(SourceGap gap) => _gaps.Add(gap);

    private async Task<SourceException?> AskAsync(
        Question question,
        Func<Asking, IAsyncEnumerable<SourceAnswer>> answers,
        Action<IReadOnlyList<CatalogEntry>>? found
    )
    {
        var done = 0;
        var unanswered = new List<(SourceException Problem, int Things)>();
        var cuts = new List<CutList>();
        stages.Count(0, question.Things, question.Words);
        try
        {
            var asking = new Asking(wait => stages.Say($"{question.Words} {StageWords.Waiting(wait)}"), cancelled);
            await foreach (var answer in answers(asking).WithCancellation(cancelled))
            {
                catalog.Keep(answer.Entries);
                found?.Invoke(answer.Entries);
                done += answer.Things;
                if (answer.Problem is { } problem)
                {
                    unanswered.Add((problem, answer.Things));
                }

                if (answer.Cut is { } cut)
                {
                    cuts.Add(cut);
                }

                stages.Count(done, question.Things, question.Words);
            }
        }
        catch (SourceException ended)
        {
            NoteUnanswered(question, unanswered);
            _gaps.Add(question.Gap(ended, question.Things - done));
            NoteCut(question, cuts);
            return ended;
        }

        NoteUnanswered(question, unanswered);
        NoteCut(question, cuts);
        return unanswered.Count > 0 ? unanswered[0].Problem : null;
    }

    private void NoteUnanswered(Question question, List<(SourceException Problem, int Things)> unanswered) =>
        _gaps.AddRange(
            unanswered
                .GroupBy(one => one.Problem.Problem)
                .Select(same =>
                    question.Gap(same.First().Problem, Math.Clamp(same.Sum(one => one.Things), 1, question.Things))
                )
        );

    private void NoteCut(Question question, List<CutList> cuts)
    {
        if (cuts.Count > 0)
        {
            _gaps.Add(question.Notice(cuts));
        }
    }
}
