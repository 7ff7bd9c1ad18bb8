using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MusicMastery.StandIns;
using MusicMastery.StandIns.OpenMusic;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Sources.Tests.StandIns;

public sealed class OpenMusicTests
{
    private static readonly World Small = World.Small(7);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Labs_Should_TellWhichSeed_And_KeepOneForSharedArtists_When_AskedForSeveral(bool isSharedLost)
    {
        await using var labs = await StandIn.Labs(Small, new LabsOptions { IsSharedLost = isSharedLost });
        var links = Small.Parts.Links.ToLookup(link => labs.Ids.Artists[link.From], link => labs.Ids.Artists[link.To]);
        var ids = Small.Parts.Artists.Select(artist => labs.Ids.Artists[artist.Id]).ToList();
        var algorithm = new LabsOptions().Algorithms[0];

        var similar = await Asking.Get(
            labs.BaseAddress,
            $"similar-artists/json?artist_mbids={string.Join(',', ids)}&algorithm={algorithm}"
        );
        var told = similar.AsArray().ToLookup(Text("reference_mbid"), Text("artist_mbid"));

        Assert.Equal(
            isSharedLost ? Small.Parts.Links.DistinctBy(link => link.To).Count() : Small.Parts.Links.Count,
            told.Sum(seed => seed.Distinct().Count())
        );
        Assert.All(told, seed => Assert.Subset(links[seed.Key].ToHashSet(), seed.ToHashSet()));

        static Func<JsonNode?, string> Text(string name) => item => item![name]!.ToString();
    }

    [Fact]
    public async Task MusicBrainz_Should_ListEachRecordingOnce_When_ItIsBrowsedByPages()
    {
        await using var brainz = await StandIn.MusicBrainz(Small);
        using var client = new HttpClient { BaseAddress = brainz.Api };
        client.DefaultRequestHeaders.Add("User-Agent", "Tests/1.0 (me@example.org)");
        var artist = Small.Parts.Artists.MaxBy(one => Small.RecordingsOf(one.Id).Count())!;
        List<string> isrcs = [];

        for (var total = int.MaxValue; isrcs.Count < total; )
        {
            var page = await client.Json(
                $"recording?artist={brainz.Ids.Artists[artist.Id]}&inc=isrcs+artist-credits&limit=3&offset={isrcs.Count}&fmt=json"
            );
            total = (int)page["recording-count"]!;
            isrcs.AddRange(page["recordings"]!.AsArray().Select(item => item!["isrcs"]![0]!.ToString()));
        }

        Assert.Equal(Small.RecordingsOf(artist.Id).Select(song => song.Isrc), isrcs);
    }

    [Fact]
    public async Task ListenBrainz_Should_KeepTheOrder_And_AnswerNull_When_ARecordingIsUnknown()
    {
        await using var brainz = await StandIn.ListenBrainz(Small);
        var song = Small.Parts.Recordings[0];
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(brainz.Api, "popularity/recording"))
        {
            Content = JsonContent.Create(
                new { recording_mbids = new[] { Guid.Empty.ToString(), brainz.Ids.Recordings[song.Id] } }
            ),
        };
        request.Headers.Add("Authorization", $"Token {new ListenBrainzOptions().Token}");

        using var answer = await Asking.Client.SendAsync(request);
        var counts = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsArray();

        Assert.Null(counts[0]!["total_user_count"]);
        Assert.Equal(song.Listeners, (int)counts[1]!["total_user_count"]!);
    }

    [Fact]
    public async Task ReccoBeats_Should_RefuseMoreThan40Ids_And_LeaveOutUnknownOnes()
    {
        await using var recco = await StandIn.ReccoBeats(Small);
        var known = recco.Ids.Tracks[Small.Parts.Tracks[0].Id];

        var tooMany = await Asking.Get(
            recco.Api,
            $"audio-features?ids={string.Join(',', Enumerable.Repeat(known, 41))}"
        );
        var partly = await Asking.Get(recco.Api, $"audio-features?ids={known}&ids={Guid.Empty}");

        Assert.Equal(4004, (int)tooMany["status"]!);
        Assert.Equal([known], partly["content"]!.AsArray().Select(item => item!["id"]!.ToString()));
    }
}
