using MusicMastery.StandIns;
using MusicMastery.StandIns.Failing;
using MusicMastery.StandIns.Spotify;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Sources.Tests.StandIns;

public sealed class FaultPlanTests
{
    private static readonly World Small = World.Small(7);

    [Fact]
    public async Task AtRandom_Should_FailTheSameCalls_When_TheSeedIsTheSame()
    {
        await using var deezer = await StandIn.Deezer(Small);

        var (before, again) = (await Faults(), await Faults());

        Assert.Equal(before, again);
        Assert.Contains("500", before);
        Assert.Contains("429, retry after 7 s", before);
        Assert.Contains(null, before);

        async Task<List<string?>> Faults()
        {
            deezer.Calls.Clear();
            deezer.Faults.Clear();
            deezer.Faults.AtRandom(3, 0.3, Fault.ServerError, Fault.TooMany(7));
            for (var call = 0; call < 30; call++)
            {
                await Asking.Get(deezer.BaseAddress, "artist/1");
            }

            return [.. deezer.Calls.All.Select(call => call.Fault)];
        }
    }

    [Fact]
    public async Task TokensDown_Should_LeaveTheRestAlone_And_EndAfterTheTimesGiven()
    {
        var plan = new FaultPlan().TokensDown(times: 1);
        await using var spotify = await StandIn.Spotify(Small, new SpotifyOptions { Faults = plan });

        using var first = await Asking.Token(spotify, "stand-in-secret");
        using var client = await Asking.Authorised(spotify);

        Assert.Equal(503, (int)first.StatusCode);
        Assert.Equal(200, await client.Status("search?type=artist&q=the"));
        Assert.Equal(["503", null, null], spotify.Calls.All.Select(call => call.Fault));
    }
}
