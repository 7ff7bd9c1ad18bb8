using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using MusicMastery.StandIns.Spotify;

namespace MusicMastery.Sources.Tests.StandIns;

/// <summary>Asks a stand-in as a plain client would, without a retry.</summary>
internal static class Asking
{
    public static readonly HttpClient Client = new();

    /// <summary>The body of a GET, whatever its status.</summary>
    public static async Task<JsonNode> Get(Uri server, string path)
    {
        using var answer = await Client.GetAsync(new Uri(server, path));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    /// <summary>A client that carries a token.</summary>
    public static async Task<HttpClient> Authorised(SpotifyStandIn spotify)
    {
        var token = await Token(spotify, "stand-in-secret");
        var body = await token.Content.ReadFromJsonAsync<JsonNode>();
        return new HttpClient
        {
            BaseAddress = spotify.Api,
            DefaultRequestHeaders =
            {
                Authorization = new AuthenticationHeaderValue("Bearer", body!["access_token"]!.ToString()),
            },
        };
    }

    public static async Task<HttpResponseMessage> Token(SpotifyStandIn spotify, string secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(spotify.Accounts, "api/token"))
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
            Headers =
            {
                Authorization = new AuthenticationHeaderValue(
                    "Basic",
                    Convert.ToBase64String(Encoding.UTF8.GetBytes($"stand-in-client:{secret}"))
                ),
            },
        };
        return await Client.SendAsync(request);
    }

    public static async Task<JsonNode> Json(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    public static async Task<int> Status(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (int)answer.StatusCode;
    }
}
