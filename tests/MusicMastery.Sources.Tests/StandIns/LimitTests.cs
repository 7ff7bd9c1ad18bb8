using System.Net.Http.Headers;
using MusicMastery.StandIns;
using MusicMastery.StandIns.OpenMusic;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Spotify;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Sources.Tests.StandIns;

public sealed class LimitTests
{
    private static readonly World Small = World.Small(7);

    [Fact]
    public async Task Limit_Should_RefuseAndCount_When_CallsComeTooSoon()
    {
        var clock = new StoppedClock();
        await using var brainz = await StandIn.ListenBrainz(
            Small,
            new ListenBrainzOptions
            {
                Clock = clock,
                Limit = new RateLimit(2, TimeSpan.FromSeconds(10), IsRolling: false),
            }
        );

        int[] atOnce = [await Ask(), await Ask(), await Ask()];
        clock.Now += TimeSpan.FromSeconds(10);
        var later = await Ask();

        Assert.Equal([401, 401, 429], atOnce);
        Assert.Equal(401, later);
        Assert.Equal(1, brainz.Calls.OverLimit);
        Assert.Equal(3, brainz.Calls.MaxCallsInWindow(TimeSpan.FromSeconds(10)));

        async Task<int> Ask()
        {
            using var answer = await Asking.Client.GetAsync(
                new Uri(brainz.Api, "popularity/top-recordings-for-artist/x")
            );
            Assert.Equal("10", answer.Headers.GetValues("X-RateLimit-Reset-In").Single());
            return (int)answer.StatusCode;
        }
    }

    [Fact]
    public async Task MusicBrainz_Should_Answer403Or503_When_NamelessOrTooFast()
    {
        await using var brainz = await StandIn.MusicBrainz(
            Small,
            new MusicBrainzOptions { Limit = RateLimit.MusicBrainz, Clock = new StoppedClock() }
        );

        int[] answers = [await Ask("curl/8"), await Ask("Tests/1.0 (me@example.org)")];

        Assert.Equal([403, 503], answers);

        async Task<int> Ask(string agent)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(brainz.Api, "artist?query=x&fmt=json"));
            request.Headers.TryAddWithoutValidation("User-Agent", agent);
            using var answer = await Asking.Client.SendAsync(request);
            return (int)answer.StatusCode;
        }
    }

    [Fact]
    public async Task Spotify_Should_Answer304_When_TheTagIsKnown_And_401_When_TheTokenIsUsedUp()
    {
        await using var spotify = await StandIn.Spotify(Small, new SpotifyOptions { CallsPerToken = 2 });
        using var client = await Asking.Authorised(spotify);
        var path = new Uri($"artists/{spotify.Ids.Artists[Small.Parts.Artists[0].Id]}", UriKind.Relative);

        using var first = await client.GetAsync(path);
        client.DefaultRequestHeaders.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));
        using var second = await client.GetAsync(path);
        using var third = await client.GetAsync(path);

        Assert.Equal([200, 304, 401], [(int)first.StatusCode, (int)second.StatusCode, (int)third.StatusCode]);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
