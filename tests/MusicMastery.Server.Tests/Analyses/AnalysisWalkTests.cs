using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>The walk over a real database with the real learner, on catalogs that lack something.</summary>
public sealed class AnalysisWalkTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly List<AnalysisStage> _stages = [];
    private readonly ServiceProvider _services;

    public AnalysisWalkTests() =>
        _services = new ServiceCollection()
            .AddMusicMastery(new ServerSettings { DatabasePath = _folder.File("test.db"), Demo = false })
            .BuildServiceProvider();

    [Theory]
    [InlineData("nobody", "UNKNOWN_ARTIST", "Search")]
    [InlineData("a30", "NO_RELATED_ARTISTS", "Lonely Lantern")]
    public void Walk_Should_FailInTheNetworkStage_When_ThereIsNoNetwork(string artist, string code, string word)
    {
        Keep(TestCatalog.Entries());

        var failure = Assert.Throws<AnalysisFailedException>(() => Run(artist)).Failure;

        Assert.Equal((code, StageName.Network), (failure.Code, failure.Stage));
        Assert.Contains(word, failure.Message, StringComparison.Ordinal);
        Assert.Equal(StageStatus.Failed, _stages[^1].Status);
    }

    [Fact]
    public void Walk_Should_FailWithoutTracks_When_TheNetworkHasNone()
    {
        Keep(TestCatalog.Entries().Where(entry => entry is not CatalogEntry.OfTrack));

        var failure = Assert.Throws<AnalysisFailedException>(() => Run("a00")).Failure;

        Assert.Equal(("NO_TRACKS", StageName.SegmentTracks), (failure.Code, failure.Stage));
    }

    [Fact]
    public void Walk_Should_DescribeTheNiche_When_TheLibraryIsEmpty()
    {
        Keep(TestCatalog.Entries().Where(entry => !Credits(entry, "a00")));

        var result = Run("a00");

        Assert.Empty(result.Library);
        Assert.NotEmpty(result.Drivers);
        Assert.Equal(StageStatus.Skipped, Stage(StageName.Library).Status);
    }

    [Fact]
    public void Walk_Should_SayThatNothingCanBeLearnt_When_TheSegmentHasTwentyTracks()
    {
        var kept = 0;
        Keep(
            TestCatalog
                .Entries()
                .Where(entry => entry is not CatalogEntry.OfTrack || Credits(entry, "a00") || kept++ < 20)
        );

        var result = Run("a00");

        Assert.True(result.Segment.TrackCount <= 20);
        Assert.True(result.Model is null || result.Model.Verdict == SignalVerdict.NoSignal);
        Assert.NotNull(Stage(StageName.Model).Detail);
        Assert.NotEmpty(result.Network.Vertices);
    }

    [Fact]
    public void Walk_Should_LeaveTracksOutOfTheModel_When_TheyHaveNoAudioFeatures()
    {
        Keep(TestCatalog.Entries().Select(entry => Silent(entry, track => track.Id.Value.EndsWith('1'))));

        var result = Run("a00");

        Assert.InRange(result.Segment.AudioFeatureCoverage, 0.5, 0.99);
        Assert.True(result.Model!.TrackCount < result.Segment.TrackCount);
        Assert.DoesNotContain(result.Library, song => song.TrackId.Value.EndsWith('1'));
        Assert.Contains("left out", Stage(StageName.Advice).Detail!, StringComparison.Ordinal);
    }

    [Fact]
    public void Walk_Should_StillFindCollaborators_When_NothingHasAudioFeatures()
    {
        Keep(TestCatalog.Entries().Select(entry => Silent(entry, _ => true)));

        var result = Run("a00");

        Assert.Null(result.Model);
        Assert.NotEmpty(result.Collaborators);
        Assert.Equal(StageStatus.Skipped, Stage(StageName.Advice).Status);
    }

    [Fact]
    public void Walk_Should_ForgetAnArtist_When_TheUserLeavesItOut()
    {
        Keep(TestCatalog.Entries());

        var result = Run("a00", new AnalysisSettings { ExcludeArtistIds = [new ArtistId("a01")] });

        Assert.DoesNotContain(new ArtistId("a01"), result.Network.Vertices.Select(vertex => vertex.ArtistId));
        Assert.DoesNotContain(
            result.Segment.Tracks,
            track => track.TrackId.Value.StartsWith("a01", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(new ArtistId("a01"), result.Collaborators.Select(suggestion => suggestion.ArtistId));
    }

    [Fact]
    public void Walk_Should_KnowACollaborator_When_OnlyAnAlternateReleaseNamesThem()
    {
        Keep(TestCatalog.Entries());
        var suggested = Run("a00").Collaborators[0].ArtistId;
        var song = TestCatalog.Entries().OfType<CatalogEntry.OfTrack>().First(entry => Credits(entry, "a00")).Track;
        var again = song with { Id = new TrackId("again"), Popularity = 0, ArtistIds = [.. song.ArtistIds, suggested] };

        Keep([new CatalogEntry.OfTrack(again)]);

        Assert.DoesNotContain(suggested, Run("a00").Collaborators.Select(suggestion => suggestion.ArtistId));
    }

    [Fact]
    public void Walk_Should_ReportEveryStageInOrder_When_ItCompletes()
    {
        Keep(TestCatalog.Entries());

        Run("a00");

        var ended = _stages.Where(stage => stage.FinishedAt is not null).ToList();
        Assert.Equal(Enum.GetValues<StageName>(), ended.Select(stage => stage.Name));
        Assert.All(ended, stage => Assert.Equal((StageStatus.Done, stage.Total), (stage.Status, stage.Done)));
    }

    [Fact]
    public void Report_Should_BeTheSameBytes_When_TheAnalysisRunsTwice()
    {
        Keep(TestCatalog.Entries());

        Assert.Equal(Report(), Report());
    }

    [Fact]
    public void Walk_Should_Stop_When_Cancelled()
    {
        Keep(TestCatalog.Entries());
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            _services.GetRequiredService<AnalysisWalk>().Run(new ArtistId("a00"), new(), null, stop.Token)
        );
    }

    public void Dispose()
    {
        _services.Dispose();
        _folder.Dispose();
    }

    private string Report()
    {
        var artists = _services.GetRequiredService<IArtistStore>();
        var id = new ArtistId("a00");
        return AnalysisReport.Json(artists.Find([id])[id], new AnalysisSettings(), Run("a00"), artists);
    }

    private void Keep(IEnumerable<CatalogEntry> entries) =>
        _services.GetRequiredService<ICatalogWriter>().Keep(entries);

    private AnalysisResult Run(string artist, AnalysisSettings? settings = null) =>
        _services
            .GetRequiredService<AnalysisWalk>()
            .Run(new ArtistId(artist), settings ?? new(), new Recorder(_stages), TestContext.Current.CancellationToken)
            .Result;

    private AnalysisStage Stage(StageName name) => _stages.Last(stage => stage.Name == name);

    private static bool Credits(CatalogEntry entry, string artist) =>
        entry is CatalogEntry.OfTrack track && track.Track.ArtistIds.Contains(new ArtistId(artist));

    private static CatalogEntry Silent(CatalogEntry entry, Func<Track, bool> isSilent) =>
        entry is CatalogEntry.OfTrack { Track: var track } && isSilent(track)
            ? new CatalogEntry.OfTrack(track with { AudioFeatures = null })
            : entry;

    private sealed class Recorder(List<AnalysisStage> stages) : IProgress<AnalysisStage>
    {
        public void Report(AnalysisStage value) => stages.Add(value);
    }
}
