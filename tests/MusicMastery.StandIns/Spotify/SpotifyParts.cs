using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.Spotify;

/// <summary>What Spotify's objects are put together from.</summary>
internal sealed class SpotifyParts(Func<Uri> api)
{
    /// <summary>Where the Web API is, without a slash at the end.</summary>
    public string Api => api().ToString().TrimEnd('/');

    /// <summary>What every object of Spotify has.</summary>
    public JsonObject Named(string type, string id, string name) =>
        new()
        {
            ["external_urls"] = new JsonObject { ["spotify"] = $"https://open.spotify.com/{type}/{id}" },
            ["href"] = $"{Api}/{type}s/{id}",
            ["id"] = id,
            ["name"] = name,
            ["type"] = type,
            ["uri"] = $"spotify:{type}:{id}",
        };

    public static JsonArray Markets() => Wire.List(["DE", "GB", "JP", "US"]);

    public static JsonArray Images(string id) =>
        Wire.List([
            new JsonObject
            {
                ["height"] = 640,
                ["url"] = $"https://i.scdn.co/image/{id}",
                ["width"] = 640,
            },
            new JsonObject
            {
                ["height"] = null,
                ["url"] = $"https://i.scdn.co/image/{id}-small",
                ["width"] = null,
            },
        ]);
}
