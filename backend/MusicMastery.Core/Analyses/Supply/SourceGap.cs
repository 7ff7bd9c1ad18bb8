using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>Something that an analysis would have used and no source gave. The analysis went on without it.</summary>
/// <param name="Stage">The stage that went without.</param>
/// <param name="Source">Who was asked; null when there was nobody to ask.</param>
/// <param name="Capability">What was asked for.</param>
/// <param name="Code">
/// A stable word for programs: CLOSED_TO_THIS_APP, CREDENTIALS_REFUSED, QUOTA_EXCEEDED, UNREACHABLE, UNANSWERED,
/// UNREADABLE or NOT_CONFIGURED; of notices CUT_SHORT (a list is longer than is read), NO_COMMON_ID (recordings without an
/// id by which another source knows them) or TAKEN_BY_NAME (the artist was found at the source by name alone).
/// </param>
/// <param name="Message">What is missing, why, and what would help, for the user.</param>
/// <param name="Missing">How many artists or tracks it is about; those left unasked or unanswered, unless it is a notice.</param>
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

    /// <summary>The code where a list is longer than is read.</summary>
    public const string CutShort = "CUT_SHORT";

    /// <summary>The code of recordings without an id by which another source knows them.</summary>
    public const string NoCommonId = "NO_COMMON_ID";

    /// <summary>The code of an artist who was found at the source by name alone.</summary>
    public const string TakenByName = "TAKEN_BY_NAME";

    /// <summary>
    /// Whether it is only something to know: every question was answered, and asking again would bring no more.
    /// </summary>
    public bool IsNotice => Code is CutShort or NoCommonId or TakenByName;

    /// <summary>Whether asking again later may fill it.</summary>
    public bool CanBeFilled => Code is "QUOTA_EXCEEDED" or "UNREACHABLE" or "UNANSWERED" or "UNREADABLE";

    /// <summary>The notice of whom the seed artist was taken to be.</summary>
    internal static SourceGap OfName(Artist seed, LiveSource source, Artist taken)
    {
        var which =
            taken.Disambiguation
            ?? taken.ExternalIds.FirstOrDefault(id => id.Source == source.Kind)?.Url
            ?? taken.Id.Value;
        return new SourceGap(
            StageName.Network,
            source.Kind,
            Capability.Search,
            TakenByName,
            $"{seed.Name} was taken to be the {source.Name} artist {taken.Name} ({which}), because it is the only one of that name there and no id or link says more. If that is somebody else, these results are, too: choose another source.",
            1
        );
    }

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
