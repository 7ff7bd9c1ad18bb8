using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>Something that an analysis would have used and no source gave. The analysis went on without it.</summary>
/// <param name="Stage">The stage that went without.</param>
/// <param name="Source">Who was asked; null when there was nobody to ask.</param>
/// <param name="Capability">What was asked for.</param>
/// <param name="Code">
/// A stable word for programs: CLOSED_TO_THIS_APP, CREDENTIALS_REFUSED, QUOTA_EXCEEDED, UNREACHABLE, UNANSWERED,
/// UNREADABLE or NOT_CONFIGURED.
/// </param>
/// <param name="Message">What is missing, why, and what would help, for the user.</param>
/// <param name="Missing">How many artists or tracks were left unasked or unanswered.</param>
/// <param name="RetryAt">When to go on, where that is known.</param>
public sealed record SourceGap(
    StageName Stage,
    SourceKind? Source,
    Capability Capability,
    string Code,
    string Message,
    int Missing,
    DateTimeOffset? RetryAt = null
)
{
    /// <summary>The code when nobody could be asked.</summary>
    public const string NotConfigured = "NOT_CONFIGURED";

    /// <summary>Whether asking again later may fill it.</summary>
    public bool CanBeFilled => Code is "QUOTA_EXCEEDED" or "UNREACHABLE" or "UNANSWERED" or "UNREADABLE";

    /// <summary>The stable word for a problem.</summary>
    internal static string CodeOf(SourceProblem problem) =>
        problem switch
        {
            SourceProblem.Closed => "CLOSED_TO_THIS_APP",
            SourceProblem.Refused => "CREDENTIALS_REFUSED",
            SourceProblem.QuotaExceeded => "QUOTA_EXCEEDED",
            SourceProblem.Unreachable => "UNREACHABLE",
            SourceProblem.Unanswered => "UNANSWERED",
            _ => "UNREADABLE",
        };
}
