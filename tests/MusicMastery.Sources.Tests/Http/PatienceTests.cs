using System.Collections.Concurrent;
using System.Diagnostics;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;
using MusicMastery.Sources.OpenMusic;
using MusicMastery.StandIns;
using MusicMastery.StandIns.Failing;
using MusicMastery.StandIns.OpenMusic;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Sources.Tests.Http;

/// <summary>How long a service that is in trouble is waited for, and what is told meanwhile.</summary>
public sealed class PatienceTests : IDisposable
{
    private static readonly World s_world = World.Small(4, artists: 12, mostTracks: 3);
    private readonly ConcurrentQueue<SourceWait> _waits = [];
    private readonly List<Service> _opened = [];

    public void Dispose() => _opened.ForEach(service => service.Dispose());

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Questions_Should_BeAnsweredAfterAWait_When_TheServiceIsBackByThen(int atOnce)
    {
        await using var server = await StandIn.MusicBrainz(s_world);
        var book = Book(server, settings => settings with { Concurrency = atOnce });
        await Break(server, book);
        server.Faults.Clear();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, atOnce).Select(number => Ask(book, server, number, default))
        );

        Assert.Equal(s_world.Parts.Artists.Take(atOnce).Select(artist => artist.Name), answers.Select(Name));
        Assert.Contains(_waits, wait => wait.Reason == WaitReason.LeftAlone);
        Assert.All(_waits, wait => Assert.InRange(wait.Time, TimeSpan.Zero, TimeSpan.FromSeconds(0.5)));
        Assert.Null(_opened[0].Trouble);
    }

    [Fact]
    public async Task Service_Should_BeGivenUp_When_ItIsStillDownAfterTheWait()
    {
        await using var server = await StandIn.MusicBrainz(s_world);
        var book = Book(server);
        await Break(server, book);
        var before = server.Calls.Count;

        var problem = await Assert.ThrowsAsync<SourceException>(() => Ask(book, server, 0, default));

        Assert.Equal(SourceProblem.Unreachable, problem.Problem);
        Assert.NotNull(problem.RetryAt);
        Assert.Equal(1, server.Calls.Count - before);
        Assert.Single(_waits, wait => wait.Reason == WaitReason.LeftAlone);
    }

    [Fact]
    public async Task Service_Should_BeGivenUpAtOnce_When_TheWaitWouldBeLongerThanIsWaitedFor()
    {
        await using var server = await StandIn.MusicBrainz(s_world);
        var book = Book(
            server,
            settings => settings with { LeftAlone = TimeSpan.FromSeconds(30), LongestWait = TimeSpan.FromSeconds(5) }
        );
        await Break(server, book);
        server.Faults.Clear();
        var (before, watch) = (server.Calls.Count, Stopwatch.StartNew());

        var problem = await Assert.ThrowsAsync<SourceException>(() => Ask(book, server, 0, default));

        Assert.Equal(SourceProblem.Unreachable, problem.Problem);
        Assert.InRange(
            problem.RetryAt!.Value - DateTimeOffset.UtcNow,
            TimeSpan.FromSeconds(20),
            TimeSpan.FromSeconds(30)
        );
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.Equal(before, server.Calls.Count);
        Assert.DoesNotContain(_waits, wait => wait.Reason == WaitReason.LeftAlone);
    }

    [Fact]
    public async Task Wait_Should_EndWithinASecond_When_TheAskerGivesUp()
    {
        await using var server = await StandIn.MusicBrainz(s_world);
        var book = Book(server, settings => settings with { LeftAlone = TimeSpan.FromSeconds(30) });
        await Break(server, book);
        using var stop = new CancellationTokenSource();
        var asked = Ask(book, server, 0, stop.Token);
        await Until(() => _waits.Any(wait => wait.Reason == WaitReason.LeftAlone));

        var watch = Stopwatch.StartNew();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("error")]
    [InlineData("reset")]
    [InlineData("hang")]
    public async Task Pause_Should_BeTold_When_AServiceThatFailsIsAskedAgain(string how)
    {
        await using var server = await StandIn.MusicBrainz(s_world);
        var book = Book(
            server,
            settings =>
                settings with
                {
                    FirstWait = TimeSpan.FromSeconds(1.5),
                    Timeout = TimeSpan.FromMilliseconds(200),
                }
        );
        server.Faults.Always(
            how switch
            {
                "error" => Fault.Unavailable,
                "reset" => Fault.Reset,
                _ => Fault.Hang,
            },
            times: 2
        );

        var answer = await Ask(book, server, 0, default);

        Assert.Equal(s_world.Parts.Artists[0].Name, Name(answer));
        Assert.NotEmpty(_waits);
        Assert.All(_waits, wait => Assert.Equal(("MusicBrainz", WaitReason.TryingAgain), (wait.Service, wait.Reason)));
        Assert.All(_waits, wait => Assert.InRange(wait.Time.TotalSeconds, 1, 60));
    }

    [Fact]
    public async Task Pause_Should_NotBeTold_When_ItIsOverBeforeAnybodyCouldReadOfIt()
    {
        await using var server = await StandIn.MusicBrainz(s_world);
        var book = Book(server);
        server.Faults.Always(Fault.Unavailable, times: 2);

        await Ask(book, server, 0, default);

        Assert.Empty(_waits);
    }

    /// <summary>Asks in vain until nobody is let through any more.</summary>
    private async Task Break(MusicBrainzStandIn server, AnswerBook book)
    {
        server.Faults.Always(Fault.ServerError);
        for (var number = 0; number < 2; number++)
        {
            var problem = await Assert.ThrowsAsync<SourceException>(() => Ask(book, server, number, default));
            Assert.Equal(SourceProblem.Unanswered, problem.Problem);
        }

        _waits.Clear();
    }

    private static string? Name(Answered<MusicBrainzArtist> answer) => answer.Value?.Name;

    private Task<Answered<MusicBrainzArtist>> Ask(
        AnswerBook book,
        MusicBrainzStandIn server,
        int number,
        CancellationToken cancelled
    ) =>
        book.Get<MusicBrainzArtist>(
            $"artist/{server.Ids.Artists[s_world.Parts.Artists[number].Id]}?fmt=json",
            TimeSpan.FromDays(1),
            new Asking(_waits.Enqueue, cancelled)
        );

    private AnswerBook Book(MusicBrainzStandIn server, Func<ServiceSettings, ServiceSettings>? change = null)
    {
        var settings = new ServiceSettings
        {
            Name = "MusicBrainz",
            Address = server.Api,
            UserAgent = "Test/1.0 ( tests@example.org )",
            Interval = TimeSpan.FromMilliseconds(1),
            FirstWait = TimeSpan.FromMilliseconds(1),
            LeftAlone = TimeSpan.FromSeconds(0.5),
        };
        var service = new Service(change?.Invoke(settings) ?? settings, TimeProvider.System);
        _opened.Add(service);
        return new AnswerBook(service, new MemoryAnswers(), TimeProvider.System);
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var watch = Stopwatch.StartNew(); !isSo(); await Task.Delay(5))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
        }
    }
}
