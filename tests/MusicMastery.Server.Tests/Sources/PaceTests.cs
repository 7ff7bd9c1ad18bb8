using System.Diagnostics;
using MusicMastery.Core.Catalog;
using MusicMastery.StandIns.Failing;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Spotify;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>Services are asked as fast as they allow and no faster, and nobody who gave up is waited for.</summary>
public sealed class PaceTests
{
    /// <summary>How much faster than in life: both the asking and the limits.</summary>
    private const int Pace = 20;

    [Theory]
    [InlineData(SourceKind.Spotify)]
    [InlineData(SourceKind.OpenMusic)]
    [InlineData(SourceKind.Deezer)]
    public async Task Calls_Should_StayWithinWhatTheServiceAllows_When_ALiveAnalysisRuns(SourceKind kind)
    {
        await using var services = await LiveServices.Start(
            World.Small(3, artists: 10, mostTracks: 6),
            new SpotifyOptions { Limit = Faster(RateLimit.Spotify) },
            limit: Faster
        );
        await using var catalog = new LiveCatalog(services.Settings(kind) with { Pace = Pace });
        var artist = await catalog.Find(services.World.Parts.Artists[0].Name);

        var result = catalog.Analyze(artist.Id);

        Assert.Empty(result.Gaps);
        Assert.All(services.Servers, server => Assert.Equal(0, server.Calls.OverLimit));
        Assert.True(services.Servers.Sum(server => server.Calls.Count) > 20);
        Assert.All(
            services.Servers.SelectMany(server => server.Calls.All),
            call => Assert.Matches(@"^MusicMastery/\d+\.\d+ \( tests@example\.org \)$", call.UserAgent)
        );
    }

    [Theory]
    [InlineData("hang")]
    [InlineData("pause")]
    public async Task Cancel_Should_EndWithinASecond_When_AServiceKeepsWaiting(string why)
    {
        await using var services = await LiveServices.Start(World.Small(3, artists: 10, mostTracks: 6));
        await using var catalog = new LiveCatalog(
            services.Settings(SourceKind.OpenMusic) with
            {
                LongestWait = TimeSpan.FromMinutes(5),
            }
        );
        var artist = await catalog.Find(services.World.Parts.Artists[0].Name);
        services.ListenBrainz.Faults.On("top-recordings", why == "hang" ? Fault.Hang : Fault.TooMany(120));
        using var stop = new CancellationTokenSource();
        var run = Task.Run(() => catalog.Analyze(artist.Id, cancelled: stop.Token));
        await Until(() => services.ListenBrainz.Calls.All.Any(call => call.Path.Contains("top-recordings")));

        var watch = Stopwatch.StartNew();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        if (why == "pause")
        {
            Assert.Contains(
                catalog.Stages,
                stage => stage.Detail?.Contains("ListenBrainz asks for a pause of 120 s") == true
            );
        }
    }

    private static RateLimit Faster(RateLimit limit) => limit with { Window = limit.Window / Pace };

    private static async Task Until(Func<bool> isSo)
    {
        for (var watch = Stopwatch.StartNew(); !isSo(); await Task.Delay(5))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
        }

        // The answer has to come back, too.
        await Task.Delay(300);
    }
}
