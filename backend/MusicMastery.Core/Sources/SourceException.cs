namespace MusicMastery.Core.Sources;

/// <summary>A source could not be asked, or cannot give what it was asked for.</summary>
/// <param name="problem">Of which kind.</param>
/// <param name="service">The service's name, e.g. MusicBrainz.</param>
/// <param name="message">What happened and what to do, for the user.</param>
/// <param name="retryAt">When to try again, where that is known.</param>
/// <param name="cause">What lies behind it.</param>
public sealed class SourceException(
    SourceProblem problem,
    string service,
    string message,
    DateTimeOffset? retryAt = null,
    Exception? cause = null
) : Exception(message, cause)
{
    /// <summary>Of which kind.</summary>
    public SourceProblem Problem { get; } = problem;

    /// <summary>The service's name.</summary>
    public string Service { get; } = service;

    /// <summary>When to try again; null where that is not known.</summary>
    public DateTimeOffset? RetryAt { get; } = retryAt;

    /// <summary>Whether it concerns the one thing asked for, so that the next one may still be asked for.</summary>
    public bool IsAboutOneThing => Problem is SourceProblem.Unreadable or SourceProblem.Unanswered;
}

/// <summary>Why a source could not give something.</summary>
public enum SourceProblem
{
    /// <summary>The service does not let this app use it.</summary>
    Closed,

    /// <summary>It does not take the credentials.</summary>
    Refused,

    /// <summary>A quota is used up, or the service asks for a longer wait than is allowed.</summary>
    QuotaExceeded,

    /// <summary>It does not answer anything.</summary>
    Unreachable,

    /// <summary>It did not answer this question, though others may be answered.</summary>
    Unanswered,

    /// <summary>Its answer to this question is not what its documentation says.</summary>
    Unreadable,
}
