using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.Spotify;

/// <summary>
/// Closes to development apps what is closed to them: the deprecated paths of November 2024, and the paths that were
/// removed in February 2026.
/// </summary>
internal sealed class SpotifyAccess(SpotifyOptions options)
{
    public async ValueTask<object?> Check(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var path = (call.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        return options.App == SpotifyApp.Development && Closed(path) is { } status
            ? Refusal(path, options.ClosedStatus ?? status)
            : await next(call);
    }

    /// <summary>The 403 of the closed audio features has no message, which the others have.</summary>
    private static IResult Refusal(string path, int status)
    {
        var body = SpotifyErrors.Body(status, status == 403 ? "Forbidden" : "Not Found");
        if (path.StartsWith("/v1/audio-features", StringComparison.Ordinal))
        {
            body["error"]!.AsObject().Remove("message");
        }

        return Wire.Json(body, status);
    }

    private static int? Closed(string path) =>
        path switch
        {
            "/v1/artists/{id}/related-artists" or "/v1/recommendations" => 404,
            "/v1/audio-features" or "/v1/audio-features/{id}" => 403,
            "/v1/artists" or "/v1/albums" or "/v1/tracks" => 403,
            "/v1/artists/{id}/top-tracks" or "/v1/playlists/{id}/tracks" => 403,
            _ => null,
        };
}
