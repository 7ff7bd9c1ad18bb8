using MusicMastery.Core.Analyses.Supply;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Collaborations;
using MusicMastery.Core.Networks;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;

namespace MusicMastery.Core.Analyses;

/// <summary>One run from a seed artist to advice: who, when, how far. What it found is its result.</summary>
public sealed record Analysis
{
    /// <summary>Its id.</summary>
    public required AnalysisId Id { get; init; }

    /// <summary>The seed artist.</summary>
    public required ArtistId ArtistId { get; init; }

    /// <summary>What the user chose.</summary>
    public required AnalysisSettings Settings { get; init; }

    /// <summary>Where it stands.</summary>
    public required AnalysisStatus Status { get; init; }

    /// <summary>Always all seven, in order.</summary>
    public required IReadOnlyList<AnalysisStage> Stages { get; init; }

    /// <summary>When it was asked for, in UTC, to the millisecond.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>When it completed, failed or was cancelled.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Why it failed.</summary>
    public AnalysisFailure? Failure { get; init; }

    /// <summary>The W3C traceparent of the request that asked for it, by which logs go on; null when none did.</summary>
    public string? TraceParent { get; init; }
}

/// <summary>Where an analysis stands.</summary>
public enum AnalysisStatus
{
    /// <summary>Waiting for its turn.</summary>
    Queued,

    /// <summary>At work.</summary>
    Running,

    /// <summary>Finished, with a result.</summary>
    Completed,

    /// <summary>Finished without a result; the failure says why.</summary>
    Failed,

    /// <summary>Stopped by the user.</summary>
    Cancelled,
}

/// <summary>The seven steps of an analysis, in order.</summary>
public enum StageName
{
    /// <summary>Finding the artists within two degrees.</summary>
    Network,

    /// <summary>Collecting their tracks.</summary>
    SegmentTracks,

    /// <summary>Reading how those tracks sound.</summary>
    AudioFeatures,

    /// <summary>Reading the seed artist's own tracks.</summary>
    Library,

    /// <summary>Fitting and evaluating the model.</summary>
    Model,

    /// <summary>Deriving drivers and songs to promote.</summary>
    Advice,

    /// <summary>Finding possible collaborators.</summary>
    Collaborators,
}

/// <summary>How far a stage is.</summary>
public enum StageStatus
{
    /// <summary>Not begun.</summary>
    Waiting,

    /// <summary>At work.</summary>
    Running,

    /// <summary>Finished.</summary>
    Done,

    /// <summary>Left out; the detail says why.</summary>
    Skipped,

    /// <summary>Stopped by an error.</summary>
    Failed,
}

/// <summary>One of the seven stages.</summary>
/// <param name="Name">Which.</param>
/// <param name="Status">How far.</param>
/// <param name="Done">Items done.</param>
/// <param name="Total">Items to do; null while unknown.</param>
/// <param name="Detail">One sentence for the user.</param>
/// <param name="StartedAt">When it began, in UTC.</param>
/// <param name="FinishedAt">When it ended, in UTC.</param>
public sealed record AnalysisStage(
    StageName Name,
    StageStatus Status = StageStatus.Waiting,
    int Done = 0,
    int? Total = null,
    string? Detail = null,
    DateTimeOffset? StartedAt = null,
    DateTimeOffset? FinishedAt = null
);

/// <summary>Why an analysis failed.</summary>
/// <param name="Code">A stable word for programs, e.g. NO_RELATED_ARTISTS.</param>
/// <param name="Message">What happened and what to do, for the user.</param>
/// <param name="Stage">The stage it failed in.</param>
/// <param name="RetryAt">When starting it again may go better, where that is known.</param>
public sealed record AnalysisFailure(string Code, string Message, StageName? Stage, DateTimeOffset? RetryAt = null);

/// <summary>What an analysis found, stored whole.</summary>
public sealed record AnalysisResult
{
    /// <summary>The seed artist's network.</summary>
    public required ArtistNetwork Network { get; init; }

    /// <summary>The market.</summary>
    public required MarketSegment Segment { get; init; }

    /// <summary>The model's report card; null when the segment was too small to fit anything.</summary>
    public PopularityModel? Model { get; init; }

    /// <summary>Largest |importance| first.</summary>
    public required IReadOnlyList<PopularityDriver> Drivers { get; init; }

    /// <summary>Audio features that say much the same, as one; none in a result of an older version.</summary>
    public IReadOnlyList<DriverGroup> DriverGroups { get; init; } = [];

    /// <summary>Every scored recording of the library, largest gap first.</summary>
    public required IReadOnlyList<TrackPrediction> Library { get; init; }

    /// <summary>In the recommended order.</summary>
    public required IReadOnlyList<CollaboratorSuggestion> Collaborators { get; init; }

    /// <summary>What it would have used and no source gave, in the order of the stages; none when it is whole.</summary>
    public IReadOnlyList<SourceGap> Gaps { get; init; } = [];

    /// <summary>What it takes to get the same again.</summary>
    public required Reproduction Reproduction { get; init; }

    /// <summary>Expected popular and not popular, largest gap first, ranked anew.</summary>
    public IEnumerable<TrackPrediction> SongsToPromote() =>
        Library.Where(song => song.IsToPromote).Select((song, place) => song with { Rank = place + 1 });
}

/// <summary>What it takes to get the same figures again.</summary>
/// <param name="RandomSeed">Made every random choice.</param>
/// <param name="DataHash">SHA-256 of all that the analysis read, in hexadecimal.</param>
/// <param name="MethodVersion">The version of the method; it rises when the same data would give other figures.</param>
/// <param name="Sources">Where the data came from.</param>
public sealed record Reproduction(
    int RandomSeed,
    string DataHash,
    string MethodVersion,
    IReadOnlyList<SourceKind> Sources
);
