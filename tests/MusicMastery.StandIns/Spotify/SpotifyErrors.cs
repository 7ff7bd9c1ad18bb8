using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.Spotify;

/// <summary>Spotify's error bodies.</summary>
internal static class SpotifyErrors
{
    public static IResult NotFound { get; } = Error(404, "Resource not found");

    public static IResult InvalidId { get; } = Error(400, "Invalid base62 id");

    public static IResult TooManyIds { get; } = Error(400, "Too many ids requested");

    public static IResult Error(int status, string message) => Wire.Json(Body(status, message), status);

    public static string Message(int status) =>
        status switch
        {
            401 => "Missing/invalid/expired access token",
            403 => "Forbidden",
            404 => "Resource not found",
            429 => "API rate limit exceeded",
            502 => "Bad gateway.",
            503 => "Service unavailable",
            _ => "Server error.",
        };

    public static JsonObject Body(int status, string message) =>
        new()
        {
            ["error"] = new JsonObject { ["status"] = status, ["message"] = message },
        };

    /// <summary>The accounts service's own form.</summary>
    public static IResult Token(string error, string description) =>
        Wire.Json(new JsonObject { ["error"] = error, ["error_description"] = description }, 400);

    /// <summary>What it says where no client is named at all.</summary>
    public static IResult NoClient { get; } = Wire.Json(new JsonObject { ["error"] = "invalid_client" }, 400);
}
