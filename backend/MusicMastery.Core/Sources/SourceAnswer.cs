using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Sources;

/// <summary>What a source answered about some of the things it was asked about.</summary>
/// <param name="Entries">What there is to keep.</param>
/// <param name="Things">How many of the things asked about it answers.</param>
/// <param name="Problem">Why it says less about them than it should; null when all was well.</param>
/// <param name="Cut">A list that was not read to its end because it is too long; null when none was.</param>
public sealed record SourceAnswer(
    IReadOnlyList<CatalogEntry> Entries,
    int Things = 1,
    SourceException? Problem = null,
    CutList? Cut = null
);

/// <summary>A list that is longer than is read.</summary>
/// <param name="Of">What it lists and where, e.g. recordings of Somebody at MusicBrainz.</param>
/// <param name="Read">How many were read.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Effect">What that does to what is known, in a sentence.</param>
public sealed record CutList(string Of, int Read, int Total, string Effect)
{
    /// <summary>What it lists, and how much of it was read.</summary>
    public string Words => FormattableString.Invariant($"{Of}: {Read:N0} of {Total:N0}");
}

/// <summary>A service is waited for.</summary>
/// <param name="Service">Which.</param>
/// <param name="Time">For how long.</param>
/// <param name="Reason">Why.</param>
public sealed record SourceWait(string Service, TimeSpan Time, WaitReason Reason = WaitReason.AskedFor);

/// <summary>Why a service is waited for.</summary>
public enum WaitReason
{
    /// <summary>It asks for a pause.</summary>
    AskedFor,

    /// <summary>It did not answer, or with an error, and is asked again.</summary>
    TryingAgain,

    /// <summary>It failed again and again, and is left alone for a while.</summary>
    LeftAlone,
}

/// <summary>How a source is asked.</summary>
/// <param name="Waiting">Hears of each wait that is long enough to be noticed; null when nobody wants to.</param>
/// <param name="Cancelled">Stops the asking at once.</param>
public sealed record Asking(Action<SourceWait>? Waiting = null, CancellationToken Cancelled = default)
{
    /// <summary>How long a service that is left alone is waited for; null is as long as the operator allows.</summary>
    public TimeSpan? Patience { get; init; }
}
