using System.Net;
using System.Text.Json;

namespace MusicMastery.Sources.Http;

/// <summary>Reads what came back from a call.</summary>
internal static class ReplyReader
{
    /// <summary>What the status and the headers say, as HTTP has it.</summary>
    public static Reply Head(HttpResponseMessage response, DateTimeOffset now) =>
        new(
            Meaning(response.StatusCode),
            response.StatusCode,
            Tag: response.Headers.ETag?.ToString(),
            RetryAfter: response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - now : null
        );

    /// <summary>The same with what the body says.</summary>
    public static Reply WithBody<T>(Reply reply, byte[] body)
        where T : class
    {
        try
        {
            var value = JsonSerializer.Deserialize<T>(body, WireJson.Options);
            var fault = value is null ? "It is null." : (value as IWireFaults)?.Faults.FirstOrDefault();
            return reply with
            {
                Outcome = fault is null ? reply.Outcome : Outcome.Unreadable,
                Value = value,
                Fault = fault,
            };
        }
        catch (JsonException cause)
        {
            return reply with { Outcome = Outcome.Unreadable, Fault = WireJson.Fault(cause) };
        }
    }

    private static Outcome Meaning(HttpStatusCode status) =>
        (int)status switch
        {
            304 => Outcome.Unchanged,
            401 => Outcome.Unauthorised,
            403 => Outcome.Closed,
            404 or 410 => Outcome.Unknown,
            408 or >= 500 => Outcome.Failed,
            429 => Outcome.Limited,
            >= 200 and < 300 => Outcome.Good,
            _ => Outcome.Misunderstood,
        };
}
