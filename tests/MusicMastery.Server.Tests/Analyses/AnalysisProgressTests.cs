using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MusicMastery.Server.Analyses;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>Following an analysis that runs on, and how that ends.</summary>
public sealed class AnalysisProgressTests
{
    private const string Progress = "subscription($id: ID!) { analysisProgress(analysisId: $id) { status } }";

    private readonly WaitingLearner _learner = new();

    [Fact]
    public async Task Follower_Should_BeForgotten_When_ItGoesAway()
    {
        await using var server = await _learner.Serve();
        var id = await server.StartAnalysis(1);
        var progress = server.Services.GetRequiredService<AnalysisProgress>();
        await foreach (var (name, _) in EventReader.Follow(server.Http, Progress, new { id }))
        {
            Assert.Equal(("next", 1), (name, progress.FollowerCount));
            break;
        }

        Assert.True(SpinWait.SpinUntil(() => progress.FollowerCount == 0, TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Stream_Should_EndAtOnce_When_TheServerStops()
    {
        var server = await _learner.Serve(adjust: services =>
            services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(60))
        );
        var id = await server.StartAnalysis(1);
        await using var events = EventReader.Follow(server.Http, Progress, new { id }).GetAsyncEnumerator();
        await events.MoveNextAsync();
        await _learner.IsAskedToFit();
        var clock = Stopwatch.StartNew();

        await server.App.StopAsync();

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"Stopping took {clock.Elapsed}.");
        await server.DisposeAsync();
    }
}
