using MusicMastery.Core.Sources;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>A question to a source, for the stage that asks it.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Source">Whom.</param>
/// <param name="Capability">For what.</param>
/// <param name="Things">About how many artists or tracks.</param>
/// <param name="Noun">What they are, in the plural.</param>
/// <param name="Words">What the user is told meanwhile, in a sentence.</param>
internal sealed record Question(
    StageName Stage,
    LiveSource Source,
    Capability Capability,
    int Things,
    string Noun,
    string Words
)
{
    /// <summary>How many of the lists that were cut are named; a market can have dozens.</summary>
    private const int MostNamed = 3;

    /// <summary>What this problem left unanswered.</summary>
    public SourceGap Gap(SourceException problem, int missing) =>
        new(
            Stage,
            Source.Kind,
            Capability,
            SourceGap.CodeOf(problem.Problem),
            FormattableString.Invariant(
                $"{missing:N0} of {Things:N0} {Noun} went without an answer. {problem.Message}"
            ),
            missing,
            problem.RetryAt
        );

    /// <summary>What was not read of lists that are too long.</summary>
    public SourceGap Notice(IReadOnlyList<CutList> cuts)
    {
        var named = cuts.OrderByDescending(cut => cut.Total).Take(MostNamed).Select(cut => cut.Words);
        var others = cuts.Count > MostNamed ? $"; and {cuts.Count - MostNamed} more" : "";
        return new SourceGap(
            Stage,
            Source.Kind,
            Capability,
            SourceGap.CutShort,
            $"Lists were too long to be read to their end ({string.Join("; ", named)}{others}). {cuts[0].Effect}",
            cuts.Count
        );
    }
}
