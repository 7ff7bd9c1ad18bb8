using System.Globalization;
using MusicMastery.Core.Sources;
using Polly.Timeout;

namespace MusicMastery.Sources.Http;

/// <summary>What the user is told when a service was asked in vain.</summary>
internal static class ServiceProblems
{
    /// <summary>It knows nothing of a thing that it, or its sister, has named.</summary>
    public static SourceException Nothing(string service, string what) =>
        new(SourceProblem.Unanswered, service, $"{service} says that it knows nothing of {what}.");

    /// <summary>It failed so often that it is not asked any more for now.</summary>
    public static SourceException Down(string service, DateTimeOffset until, Exception cause) =>
        new(
            SourceProblem.Unreachable,
            service,
            $"{service} failed again and again, so it is left alone{Until(until)}. What was collected is kept: continue later.",
            until,
            cause
        );

    /// <summary>For an answer that is none.</summary>
    public static SourceException Of(string service, Reply reply, DateTimeOffset now)
    {
        var retryAt = reply.RetryAfter is { } wait ? now + wait : (DateTimeOffset?)null;
        return reply.Outcome switch
        {
            Outcome.QuotaExceeded => new(
                SourceProblem.QuotaExceeded,
                service,
                $"{service} says that the quota of this app is used up{Until(retryAt)}. What was collected is kept: continue then.",
                retryAt
            ),
            Outcome.Limited => new(
                SourceProblem.QuotaExceeded,
                service,
                retryAt is null
                    ? $"{service} says again and again that it is asked too often. What was collected is kept: continue in some minutes."
                    : $"{service} asks for a longer pause than is waited for{Until(retryAt)}. What was collected is kept: continue then.",
                retryAt
            ),
            Outcome.Closed => new(SourceProblem.Closed, service, $"{service} does not let this app ask that."),
            Outcome.Unauthorised => new(
                SourceProblem.Refused,
                service,
                $"{service} does not take the credentials. Look at the settings for {service}."
            ),
            Outcome.Unknown => new(
                SourceProblem.Unanswered,
                service,
                $"{service} says that there is no such thing (HTTP {(int)reply.Status})."
            ),
            Outcome.Failed => new(
                SourceProblem.Unanswered,
                service,
                $"{service} answered with an error (HTTP {(int)reply.Status}), also when asked again."
            ),
            Outcome.Unreadable => new(
                SourceProblem.Unreadable,
                service,
                $"The answer of {service} is not what its documentation says: {reply.Fault}"
            ),
            _ => new(
                SourceProblem.Unanswered,
                service,
                $"{service} does not understand the question (HTTP {(int)reply.Status}){(reply.Fault is null ? "" : $": {reply.Fault}")}."
            ),
        };
    }

    /// <summary>For a call that brought no answer; null when the failure is of another kind.</summary>
    public static SourceException? Of(string service, Exception cause) =>
        cause switch
        {
            TimeoutRejectedException => new(
                SourceProblem.Unanswered,
                service,
                $"{service} did not answer in time, also when asked again.",
                cause: cause
            ),
            HttpRequestException
            {
                HttpRequestError: HttpRequestError.NameResolutionError
                    or HttpRequestError.ConnectionError
                    or HttpRequestError.SecureConnectionError
            } => new(
                SourceProblem.Unreachable,
                service,
                $"{service} cannot be reached. Look whether this machine is connected.",
                cause: cause
            ),
            HttpRequestException or IOException => new(
                SourceProblem.Unanswered,
                service,
                $"The connection to {service} broke off, also when asked again.",
                cause: cause
            ),
            _ => null,
        };

    private static string Until(DateTimeOffset? time) =>
        time is { } known ? known.ToString("' until 'yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) : "";
}
