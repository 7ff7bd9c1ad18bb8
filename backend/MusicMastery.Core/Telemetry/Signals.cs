using System.Diagnostics;

namespace MusicMastery.Core.Telemetry;

/// <summary>
/// What the program tells of its work to whoever listens; <c>docs/operating.md</c> says what each name means. Where nobody
/// listens nothing is made.
/// </summary>
public static class Signals
{
    /// <summary>The name of what tells of requests: thousands a second at times, so that listening has its price.</summary>
    public const string RequestsName = "MusicMastery.Requests";

    /// <summary>The name of what tells of analyses, their stages and calls to outside services.</summary>
    public const string WorkName = "MusicMastery.Work";

    /// <summary>The attribute with an analysis's id.</summary>
    public const string AnalysisId = "musicmastery.analysis.id";

    /// <summary>The attribute with a stage's name.</summary>
    public const string Stage = "musicmastery.stage";

    /// <summary>The attribute with the name of an outside service.</summary>
    public const string Service = "musicmastery.service";

    /// <summary>The attribute that says how something ended.</summary>
    public const string Outcome = "musicmastery.outcome";

    /// <summary>The attribute with how many times a service was asked until it answered or was given up.</summary>
    public const string Attempts = "musicmastery.attempts";

    /// <summary>What tells of requests.</summary>
    public static readonly ActivitySource Requests = new(RequestsName);

    /// <summary>What tells of analyses, their stages and calls to outside services.</summary>
    public static readonly ActivitySource Work = new(WorkName);
}
