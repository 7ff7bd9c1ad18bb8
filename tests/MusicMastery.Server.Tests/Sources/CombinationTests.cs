using MusicMastery.Core.Analyses;
using MusicMastery.Core.Analyses.Supply;
using MusicMastery.Core.Catalog;
using MusicMastery.StandIns.Failing;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>Which sources an analysis takes for what, and what it says when none will do.</summary>
public sealed class CombinationTests
{
    private static readonly World s_world = World.Small(1);

    private static string Name => s_world.Parts.Artists[0].Name;

    [Fact]
    public async Task AudioFeatures_Should_ComeFromReccoBeats_When_SpotifyHasClosedItsOwn()
    {
        await using var services = await LiveServices.Start(s_world);
        services.Spotify.Faults.On("/v1/audio-features", Fault.Forbidden);
        await using var catalog = new LiveCatalog(services.Settings(spotify: true, openMusic: true));
        var seed = await catalog.Find(Name);

        var result = catalog.Analyze(seed.Id, new AnalysisSettings { Source = SourceKind.Spotify });

        Assert.Empty(result.Gaps);
        Assert.Equal([SourceKind.Spotify, SourceKind.ReccoBeats], result.Reproduction.Sources);
        Assert.True(result.Segment.AudioFeatureCoverage > 0.5);
        Assert.NotEmpty(services.ReccoBeats.Calls.All);
        Assert.Equal(2, services.Spotify.Calls.All.Count(call => call.Path == "/v1/audio-features"));
    }

    [Fact]
    public async Task Gap_Should_SayWhatWouldHelp_When_NoSourceKnowsHowTracksSound()
    {
        await using var services = await LiveServices.Start(s_world);
        services.Spotify.Faults.On("/v1/audio-features", Fault.Forbidden);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.Spotify));
        var seed = await catalog.Find(Name);

        var result = catalog.Analyze(seed.Id);

        var gap = result.Gaps.First(gap => gap.Stage == StageName.AudioFeatures);
        Assert.Equal(SourceGap.NotConfigured, gap.Code);
        Assert.Contains("open music source", gap.Message);
        Assert.Equal(0, result.Segment.AudioFeatureCoverage);
        Assert.Null(result.Model);
    }

    [Fact]
    public async Task Analysis_Should_BePartialAndGoOn_When_TheQuotaEndsInTheMiddle()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.Spotify));
        var seed = await catalog.Find(Name);
        services.Spotify.Faults.When(
            call => call.Path == "/v1/recommendations" && call.Number > 30,
            Fault.QuotaExceeded
        );

        var partial = catalog.Analyze(seed.Id);
        services.Spotify.Faults.Clear();
        services.Spotify.Calls.Clear();
        var whole = catalog.Analyze(seed.Id);

        var gap = partial.Gaps[0];
        Assert.Equal(("QUOTA_EXCEEDED", StageName.SegmentTracks, true), (gap.Code, gap.Stage, gap.CanBeFilled));
        Assert.Contains("quota", gap.Message);
        Assert.InRange(partial.Segment.TrackCount, 1, whole.Segment.TrackCount - 1);
        Assert.Empty(whole.Gaps);
    }

    [Fact]
    public async Task Failure_Should_NameTheSource_When_TheOneAskedForIsNotOn()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.OpenMusic));
        var seed = await catalog.Find(Name);

        var failed = Assert.Throws<AnalysisFailedException>(() =>
            catalog.Analyze(seed.Id, new AnalysisSettings { Source = SourceKind.Deezer })
        );

        Assert.Equal("SOURCE_NOT_AVAILABLE", failed.Failure.Code);
    }

    [Fact]
    public async Task Failure_Should_SayWhatIsWrong_When_NobodyRelatedCanBeRead()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.Deezer));
        var seed = await catalog.Find(Name);
        services.Deezer.Faults.When(
            call => call.Path.EndsWith($"/artist/{seed.Id.Value["deezer:".Length..]}/related"),
            Fault.NullFields("name")
        );

        var failed = Assert.Throws<AnalysisFailedException>(() => catalog.Analyze(seed.Id));

        Assert.Equal("UNREADABLE", failed.Failure.Code);
    }

    [Fact]
    public async Task Gap_Should_CountEveryRecording_When_NoneOfThemWasAnswered()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.OpenMusic));
        var seed = await catalog.Find(Name);
        services.ReccoBeats.Faults.Always(Fault.Truncated);

        var result = catalog.Analyze(seed.Id);

        var gap = result.Gaps.First(gap => gap.Stage == StageName.AudioFeatures);
        Assert.Equal(result.Segment.TrackCount, gap.Missing);
        Assert.StartsWith($"{gap.Missing} of {gap.Missing} recordings", gap.Message);
    }
}
