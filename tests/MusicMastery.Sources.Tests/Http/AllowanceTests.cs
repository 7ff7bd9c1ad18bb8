using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;
using MusicMastery.Sources.OpenMusic;
using MusicMastery.StandIns;
using MusicMastery.StandIns.OpenMusic;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Sources.Tests.Http;

/// <summary>A service that says how much more it may be asked is not asked more than that.</summary>
public sealed class AllowanceTests : IDisposable
{
    private static readonly World s_world = World.Small(4, artists: 12, mostTracks: 3);
    private readonly ConcurrentQueue<SourceWait> _waits = [];
    private readonly List<Service> _opened = [];

    public void Dispose() => _opened.ForEach(service => service.Dispose());

    [Fact]
    public async Task Calls_Should_WaitUntilSomeAreLeft_When_TheServiceSaysThatNoneIs()
    {
        await using var server = await Limited(3, TimeSpan.FromSeconds(2));
        var book = Book(server, TimeSpan.FromSeconds(60));

        for (var number = 0; number < 7; number++)
        {
            Assert.NotNull((await Ask(book, server, number)).Value);
        }

        Assert.Equal(0, server.Calls.OverLimit);
        Assert.All(server.Calls.All, call => Assert.Equal(200, call.Status));
        Assert.Equal(2, _waits.Count);
        Assert.All(_waits, wait => Assert.Equal(("ListenBrainz", WaitReason.AskedFor), (wait.Service, wait.Reason)));
        Assert.All(_waits, wait => Assert.InRange(wait.Time.TotalSeconds, 1, 2));
    }

    [Fact]
    public async Task Asking_Should_EndUntilThen_When_SomeAreLeftOnlyAfterTheLongestWait()
    {
        await using var server = await Limited(1, TimeSpan.FromMinutes(10));
        var book = Book(server, TimeSpan.FromSeconds(1));
        await Ask(book, server, 0);
        var watch = Stopwatch.StartNew();

        var problem = await Assert.ThrowsAsync<SourceException>(() => Ask(book, server, 1));

        Assert.Equal(SourceProblem.QuotaExceeded, problem.Problem);
        Assert.InRange(
            problem.RetryAt!.Value - DateTimeOffset.UtcNow,
            TimeSpan.FromMinutes(9),
            TimeSpan.FromMinutes(10)
        );
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.9, 5);
        Assert.Equal(2, server.Calls.Count);
    }

    [Fact]
    public async Task Pause_Should_BeAsLongAsTheServiceSays_When_SomebodyElseUsedUpWhatWasLeft()
    {
        await using var server = await Limited(1, TimeSpan.FromSeconds(2));
        await Ask(Book(server, TimeSpan.FromSeconds(60)), server, 0);
        var watch = Stopwatch.StartNew();

        var answer = await Ask(Book(server, TimeSpan.FromSeconds(60)), server, 1);

        Assert.NotNull(answer.Value);
        Assert.Equal([200, 429, 200], server.Calls.All.Select(call => call.Status));
        Assert.Equal(TimeSpan.FromSeconds(2), Assert.Single(_waits).Time);
        Assert.InRange(watch.Elapsed.TotalSeconds, 1.5, 5);
    }

    private static Task<ListenBrainzStandIn> Limited(int calls, TimeSpan window) =>
        StandIn.ListenBrainz(
            s_world,
            new ListenBrainzOptions { Limit = new RateLimit(calls, window, IsRolling: false) }
        );

    private Task<Answered<WireList<ListenedRecording>>> Ask(AnswerBook book, ListenBrainzStandIn server, int number) =>
        book.Get<WireList<ListenedRecording>>(
            $"popularity/top-recordings-for-artist/{server.Ids.Artists[s_world.Parts.Artists[number].Id]}",
            TimeSpan.FromDays(1),
            new Asking(_waits.Enqueue),
            request =>
                request.Headers.Authorization = new AuthenticationHeaderValue("Token", "stand-in-listenbrainz-token")
        );

    private AnswerBook Book(ListenBrainzStandIn server, TimeSpan longestWait)
    {
        var service = new Service(
            new ServiceSettings
            {
                Name = "ListenBrainz",
                Address = server.Api,
                UserAgent = "Test/1.0 ( tests@example.org )",
                Interval = TimeSpan.FromMilliseconds(1),
                FirstWait = TimeSpan.FromMilliseconds(1),
                LongestWait = longestWait,
                TellsWhatIsLeft = true,
            },
            TimeProvider.System
        );
        _opened.Add(service);
        return new AnswerBook(service, new MemoryAnswers(), TimeProvider.System);
    }
}
