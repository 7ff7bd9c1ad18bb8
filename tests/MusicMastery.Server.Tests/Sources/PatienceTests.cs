using System.Diagnostics;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Catalog;
using MusicMastery.StandIns.Failing;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>A service that is down for a while does not end an analysis that could wait for it.</summary>
public sealed class PatienceTests
{
    private static readonly World s_world = World.Small(6, artists: 14, mostTracks: 4);

    [Fact]
    public async Task Analysis_Should_GoOn_When_AServiceIsBackAfterItWasLeftAlone()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.OpenMusic));
        var seed = await catalog.Find(s_world.Parts.Artists[0].Name);
        services.MusicBrainz.Faults.On("/recording", Fault.ServerError);
        var run = Task.Run(() => catalog.Analyze(seed.Id));

        await Until(() => IsToldToBeLeftAlone(catalog));
        services.MusicBrainz.Faults.Clear();
        var result = await run;
        var whole = catalog.Analyze(seed.Id);

        Assert.Empty(result.Gaps);
        Assert.Equal(whole.Segment.TrackCount, result.Segment.TrackCount);
        Assert.Equal(whole.Segment.AudioFeatureCoverage, result.Segment.AudioFeatureCoverage);
    }

    [Fact]
    public async Task Analysis_Should_BePartialAndGoOnLater_When_AServiceStaysDown()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.OpenMusic));
        var seed = await catalog.Find(s_world.Parts.Artists[0].Name);
        services.MusicBrainz.Faults.When(call => call.Path.EndsWith("/recording") && call.Number > 2, Fault.Reset);

        var partial = catalog.Analyze(seed.Id);
        services.MusicBrainz.Faults.Clear();
        var whole = catalog.Analyze(seed.Id);

        var gap = Assert.Single(partial.Gaps, gap => gap.Code == "UNREACHABLE" && gap.Stage == StageName.SegmentTracks);
        Assert.True(gap.CanBeFilled);
        Assert.NotNull(gap.RetryAt);
        Assert.Contains("left alone until", gap.Message);
        Assert.True(IsToldToBeLeftAlone(catalog));
        Assert.Empty(whole.Gaps);
    }

    private static bool IsToldToBeLeftAlone(LiveCatalog catalog) =>
        catalog.Stages.Any(stage => stage.Detail?.Contains("MusicBrainz failed again and again") == true);

    private static async Task Until(Func<bool> isSo)
    {
        for (var watch = Stopwatch.StartNew(); !isSo(); await Task.Delay(5))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
        }
    }
}
