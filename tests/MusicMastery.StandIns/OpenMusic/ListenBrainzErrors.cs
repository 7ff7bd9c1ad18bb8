using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>The error body ListenBrainz and its Labs share.</summary>
internal static class ListenBrainzErrors
{
    public static IResult Error(int status, string message) => Wire.Json(Body(status, message), status);

    public static string Message(int status) =>
        status switch
        {
            401 => "Invalid authorization token.",
            429 => "You have exceeded your rate limit. See the X-RateLimit-* response headers for more information.",
            _ => Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status),
        };

    public static JsonObject Body(int status, string message) => new() { ["code"] = status, ["error"] = message };
}
