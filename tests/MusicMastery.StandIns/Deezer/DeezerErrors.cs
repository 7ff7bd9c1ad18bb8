using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.Deezer;

/// <summary>Deezer's errors, all with HTTP 200.</summary>
internal static class DeezerErrors
{
    /// <summary>What it would say in place of a status; it has no words for most, and its own for a used-up quota.</summary>
    public static JsonObject Body(int status) =>
        status switch
        {
            404 => Body("DataException", "no data", 800),
            401 or 403 => Body("OAuthException", "Invalid OAuth access token.", 300),
            _ => Body("Exception", "Quota limit exceeded", 4),
        };

    public static IResult Error(string type, string message, int code) => Wire.Json(Body(type, message, code));

    private static JsonObject Body(string type, string message, int code) =>
        new()
        {
            ["error"] = new JsonObject
            {
                ["type"] = type,
                ["message"] = message,
                ["code"] = code,
            },
        };
}
