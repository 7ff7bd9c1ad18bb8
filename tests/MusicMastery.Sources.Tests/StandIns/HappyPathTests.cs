using System.Text.Json.Nodes;
using MusicMastery.StandIns;
using MusicMastery.StandIns.Spotify;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Sources.Tests.StandIns;

public sealed class HappyPathTests
{
    private static readonly World Small = World.Small(7);

    [Fact]
    public async Task Spotify_Should_ListAllAlbumsOnce_When_NextIsFollowed()
    {
        await using var spotify = await StandIn.Spotify(Small);
        using var client = await Asking.Authorised(spotify);
        var artist = Small.Parts.Artists.MaxBy(one => Small.AlbumsWith(one.Id).Count())!;
        List<string> seen = [];
        string? next = $"artists/{spotify.Ids.Artists[artist.Id]}/albums?limit=1";

        while (next is not null)
        {
            var page = await client.Json(next);
            seen.AddRange(page["items"]!.AsArray().Select(item => item!["id"]!.ToString()));
            next = page["next"]?.ToString();
        }

        Assert.Equal(Small.AlbumsWith(artist.Id).Select(album => spotify.Ids.Albums[album.Id]).Order(), seen.Order());
    }

    [Fact]
    public async Task Spotify_Should_HidePopularity_And_CloseOldPaths_When_TheAppIsInDevelopment()
    {
        await using var spotify = await StandIn.Spotify(Small, new SpotifyOptions { App = SpotifyApp.Development });
        using var client = await Asking.Authorised(spotify);
        var id = spotify.Ids.Artists[Small.Parts.Artists[0].Id];
        var track = spotify.Ids.Tracks[Small.Parts.Tracks[0].Id];

        var artist = (await client.Json($"artists/{id}")).AsObject();
        var song = (await client.Json($"tracks/{track}")).AsObject();

        Assert.False(artist.ContainsKey("popularity") || artist.ContainsKey("followers"));
        Assert.False(song.ContainsKey("popularity"));
        Assert.Equal(Small.Parts.Recordings[0].Isrc, song["external_ids"]!["isrc"]!.ToString());
        Assert.Equal(403, await Status($"artists?ids={id}"));
        Assert.Equal(404, await Status($"artists/{id}/related-artists"));
        Assert.Equal(400, await Status("search?type=artist&q=The&limit=11"));
        Assert.Equal(400, await Status($"artists/{id}/albums?limit=11"));

        Task<int> Status(string path) => client.Status(path);
    }

    [Fact]
    public async Task Spotify_Should_RefuseTheSecret_When_ItIsWrong()
    {
        await using var spotify = await StandIn.Spotify(Small);

        using var answer = await Asking.Token(spotify, "wrong");

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal("invalid_client", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!.ToString());
        Assert.Equal(
            ("POST", "/api/token", 400),
            spotify.Calls.All.Select(call => (call.Method, call.Path, call.Status)).Single()
        );
    }

    [Fact]
    public async Task Services_Should_TellOfTheSameRecording_When_AskedByIsrc()
    {
        await using var deezer = await StandIn.Deezer(Small);
        await using var recco = await StandIn.ReccoBeats(Small);
        var song = Small.Parts.Recordings.First(one => one.Features is not null);

        var track = await Asking.Get(deezer.BaseAddress, $"track/isrc:{song.Isrc}");
        var features = await Asking.Get(recco.Api, $"audio-features?ids={song.Isrc},USXXX0000000");

        Assert.Equal((song.Isrc, song.Title), (track["isrc"]!.ToString(), track["title"]!.ToString()));
        Assert.All(features["content"]!.AsArray(), one => Assert.Equal(song.Isrc, one!["isrc"]!.ToString()));
    }
}
