using System.Net;

namespace MusicMastery.Sources.Http;

/// <summary>What came back from one call.</summary>
/// <param name="Outcome">What it means.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Value">What was read from the body; null unless it is good.</param>
/// <param name="Tag">The answer's ETag.</param>
/// <param name="RetryAfter">How long the service asks to wait.</param>
/// <param name="Fault">What is wrong with the answer, or what the service says is wrong.</param>
internal sealed record Reply(
    Outcome Outcome,
    HttpStatusCode Status,
    object? Value = null,
    string? Tag = null,
    TimeSpan? RetryAfter = null,
    string? Fault = null
);

/// <summary>What an answer means.</summary>
internal enum Outcome
{
    /// <summary>It is what was asked for, though some items of it may be unreadable.</summary>
    Good,

    /// <summary>It is what it was before.</summary>
    Unchanged,

    /// <summary>There is no such thing.</summary>
    Unknown,

    /// <summary>This app may not ask that.</summary>
    Closed,

    /// <summary>The credentials are not taken, or no longer.</summary>
    Unauthorised,

    /// <summary>The question is not understood.</summary>
    Misunderstood,

    /// <summary>Too many calls.</summary>
    Limited,

    /// <summary>A quota is used up.</summary>
    QuotaExceeded,

    /// <summary>The service is in trouble.</summary>
    Failed,

    /// <summary>The body is not what it should be.</summary>
    Unreadable,
}
