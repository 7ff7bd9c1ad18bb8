using System.Net;
using System.Text.Json;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>What Spotify means by an answer where it departs from what HTTP says.</summary>
internal static class SpotifyErrors
{
    private const string QuotaExceeded = "QUOTA_EXCEEDED";

    /// <summary>Of the Web API: a used-up quota is told from too many calls by its reason.</summary>
    public static Reply JudgeApi(Reply reply, ReadOnlyMemory<byte> body) =>
        reply.Status == HttpStatusCode.TooManyRequests && ReasonIn(body) == QuotaExceeded
            ? reply with
            {
                Outcome = Outcome.QuotaExceeded,
            }
            : reply;

    /// <summary>Of the accounts service: it calls credentials that it does not take a bad request.</summary>
    public static Reply JudgeAccounts(Reply reply, ReadOnlyMemory<byte> body) =>
        reply.Outcome == Outcome.Misunderstood ? reply with { Outcome = Outcome.Unauthorised } : reply;

    private static string? ReasonIn(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var reason = Field(Field(json.RootElement, "error") ?? json.RootElement, "reason");
            return reason?.ValueKind == JsonValueKind.String ? reason.Value.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Field(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var field) ? field : null;
}
