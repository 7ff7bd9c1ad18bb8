using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MusicMastery.StandIns;
using MusicMastery.StandIns.Spotify;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Sources.Tests.StandIns;

/// <summary>The stand-ins keep to what was written down about the services.</summary>
public sealed class FactsTests
{
    private static readonly World Small = World.Small(7);

    [Theory]
    [InlineData(SpotifyApp.Extended)]
    [InlineData(SpotifyApp.Development)]
    public async Task Spotify_Should_AnswerWithTheFieldsAndTypesOfItsDescription(SpotifyApp app)
    {
        await using var spotify = await StandIn.Spotify(Small, new SpotifyOptions { App = app });
        using var client = await Asking.Authorised(spotify);
        var name = app == SpotifyApp.Extended ? "extended" : "development";
        List<string> wrong = [];
        foreach (var endpoint in Described("spotify").Where(endpoint => (bool)endpoint[name]!))
        {
            var body = await client.Json(Filled(endpoint, spotify));
            wrong.AddRange(Objections(endpoint, body, isDevelopment: app == SpotifyApp.Development));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task ReccoBeats_Should_AnswerWithTheFieldsAndTypesOfItsDescription()
    {
        await using var recco = await StandIn.ReccoBeats(Small);
        var id = recco.Ids.Tracks[Small.Parts.Tracks[0].Id];
        List<string> wrong = [];
        foreach (var endpoint in Described("reccobeats"))
        {
            var call = endpoint["call"]!.ToString()[4..].Replace("{ids}", id).Replace("{id}", id);
            wrong.AddRange(Objections(endpoint, await Asking.Get(recco.Api, call), isDevelopment: false));
        }

        Assert.Empty(wrong);
    }

    private static List<JsonNode> Described(string service)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "descriptions", $"{service}.json");
        return [.. JsonNode.Parse(File.ReadAllText(path))!["endpoints"]!.AsArray().Select(endpoint => endpoint!)];
    }

    private static string Filled(JsonNode endpoint, SpotifyStandIn spotify)
    {
        var track = Small.Parts.Tracks[0];
        var artist = Small[track.AlbumId].ArtistId;
        return endpoint["call"]!
            .ToString()[4..]
            .Replace("{artist}", spotify.Ids.Artists[artist])
            .Replace("{name}", Uri.EscapeDataString(Small[artist].Name))
            .Replace("{album}", spotify.Ids.Albums[track.AlbumId])
            .Replace("{track}", spotify.Ids.Tracks[track.Id])
            .Replace("{playlist}", spotify.Ids.Playlists[Small.Parts.Playlists[0].Id]);
    }

    private static IEnumerable<string> Objections(JsonNode endpoint, JsonNode body, bool isDevelopment)
    {
        foreach (var (path, fact) in endpoint["fields"]!.AsObject())
        {
            var values = Values(body, path.Replace("[]", ".[]", StringComparison.Ordinal).Split('.')).ToList();
            var isHidden = isDevelopment && fact!["development"] is not null;
            var isWrong = isHidden
                ? values.Count > 0
                : values.Count == 0 || !values.TrueForAll(value => Fits(value, fact!));
            if (isWrong)
            {
                yield return $"{endpoint["call"]}: {path}";
            }
        }
    }

    private static IEnumerable<JsonNode?> Values(JsonNode? node, ReadOnlyMemory<string> path) =>
        path.Length == 0 ? [node]
        : path.Span[0] == "[]" ? node!.AsArray().SelectMany(item => Values(item, path[1..]))
        : node is JsonObject item && item.TryGetPropertyValue(path.Span[0], out var value) ? Values(value, path[1..])
        : [];

    private static bool Fits(JsonNode? value, JsonNode fact) =>
        (fact["type"]!.ToString(), value?.GetValueKind()) switch
        {
            (_, null) => (bool)fact["nullable"]!,
            ("string", var kind) => kind == JsonValueKind.String,
            ("boolean", var kind) => kind is JsonValueKind.True or JsonValueKind.False,
            ("array", var kind) => kind == JsonValueKind.Array,
            ("object", var kind) => kind == JsonValueKind.Object,
            ("integer", JsonValueKind.Number) => long.TryParse(value!.ToString(), CultureInfo.InvariantCulture, out _),
            (_, var kind) => kind == JsonValueKind.Number,
        };
}
