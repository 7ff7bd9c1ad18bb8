using MusicMastery.Core.Analyses;
using MusicMastery.Core.Analyses.Supply;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources;
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
    public async Task Niche_Should_ComeFromOpenMusic_When_OnlyTheArtistsOwnSongsWereImported()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.OpenMusic));
        var id = NameId.Of(Name);
        var own = s_world.RecordingsOf(s_world.Parts.Artists[0].Id).First(recording => recording.ArtistIds.Count == 1);
        var provenance = new Provenance(SourceKind.File, DateTimeOffset.UnixEpoch);
        catalog
            .Get<ICatalogWriter>()
            .Keep([
                new CatalogEntry.OfArtist(
                    new Artist
                    {
                        Id = id,
                        Name = Name,
                        Provenance = provenance,
                    }
                ),
                new CatalogEntry.OfTrack(
                    new Track
                    {
                        Id = new TrackId("0123456789abcdefghijkl"),
                        Name = own.Title,
                        ArtistIds = [id],
                        DurationMs = own.DurationMs,
                        Popularity = 77,
                        Provenance = provenance,
                    }
                ),
            ]);

        var result = catalog.Analyze(id);

        Assert.Equal([SourceGap.TakenByName], result.Gaps.Select(gap => gap.Code));
        Assert.Equal(id, result.Network.Vertices[0].ArtistId);
        Assert.Equal(
            PopularityScale.OpenMusic,
            catalog.Get<ITrackStore>().Find([result.Library[0].TrackId]).Values.First().Provenance.Source.Scale()
        );
        var folded = result.Library.SelectMany(song => song.AlternateReleases);
        Assert.Contains(new TrackId("0123456789abcdefghijkl"), folded);
        Assert.DoesNotContain(result.Library, song => song.Popularity == 77);
    }

    [Fact]
    public void Failure_Should_SayWhatToSwitchOn_When_NothingIsOnAndNothingWasImported()
    {
        using var folder = new TempFolder();
        var catalog = new LiveCatalog(new LiveSourceSettings(), folder);
        var provenance = new Provenance(SourceKind.File, DateTimeOffset.UnixEpoch);
        var id = new ArtistId("somebody");
        catalog
            .Get<ICatalogWriter>()
            .Keep([
                new CatalogEntry.OfArtist(
                    new Artist
                    {
                        Id = id,
                        Name = "Somebody",
                        Provenance = provenance,
                    }
                ),
            ]);

        var failed = Assert.Throws<AnalysisFailedException>(() => catalog.Analyze(id));

        Assert.Equal("NO_RELATED_ARTISTS", failed.Failure.Code);
        Assert.Contains("switch on a source", failed.Failure.Message);
    }

    [Fact]
    public async Task Import_Should_StayAsItWas_When_ALiveSourceIsNamedForItsArtist()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.Deezer));
        var id = NameId.Of(Name);
        var provenance = new Provenance(SourceKind.File, DateTimeOffset.UnixEpoch);
        var imported = new CollectedSegment
        {
            SeedArtistId = id,
            NetworkArtistIds = [new ArtistId("file-friend")],
            LibraryTrackIds = [],
            Tracks = [new CollectedTrack(new TrackId("file-track"), 50)],
            Provenance = provenance,
        };
        catalog
            .Get<ICatalogWriter>()
            .Keep([
                new CatalogEntry.OfArtist(
                    new Artist
                    {
                        Id = id,
                        Name = Name,
                        Provenance = provenance,
                    }
                ),
                new CatalogEntry.OfRelatedArtist(new RelatedArtist(id, new ArtistId("file-friend"), 1, provenance)),
                new CatalogEntry.OfSegment(imported),
            ]);

        var live = catalog.Analyze(id, new AnalysisSettings { Source = SourceKind.Deezer });

        Assert.Equal([SourceGap.TakenByName], live.Gaps.Select(gap => gap.Code));
        Assert.DoesNotContain(new ArtistId("file-friend"), live.Network.Vertices.Select(vertex => vertex.ArtistId));
        Assert.DoesNotContain(services.Deezer.Calls.All, call => call.Path.Contains("file"));
        Assert.True(CatalogMerge.Same(imported, catalog.Get<ISegmentStore>().Find(id)!));
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

    [Fact]
    public async Task Popularity_Should_StayThatOfTheCatalog_When_HowItSoundsIsAskedForAnOldSegment()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.OpenMusic));
        var provenance = new Provenance(SourceKind.File, DateTimeOffset.UnixEpoch);
        var (seed, friend, track) = (new ArtistId("seed"), new ArtistId("friend"), new TrackId("t"));
        var heard = s_world.Parts.Recordings.First(recording => recording.Features is not null);
        catalog
            .Get<ICatalogWriter>()
            .Keep([
                new CatalogEntry.OfArtist(
                    new Artist
                    {
                        Id = seed,
                        Name = "Seed",
                        Provenance = provenance,
                    }
                ),
                new CatalogEntry.OfTrack(
                    new Track
                    {
                        Id = track,
                        Name = heard.Title,
                        ArtistIds = [friend],
                        Isrc = heard.Isrc,
                        Popularity = 90,
                        Provenance = provenance,
                    }
                ),
                new CatalogEntry.OfSegment(
                    new CollectedSegment
                    {
                        SeedArtistId = seed,
                        NetworkArtistIds = [friend],
                        LibraryTrackIds = [],
                        Tracks = [new CollectedTrack(track, 10)],
                        Provenance = provenance,
                    }
                ),
            ]);

        catalog.Analyze(seed);

        var kept = catalog.Get<ITrackStore>().Find([track])[track];
        Assert.Equal(90, kept.Popularity);
        Assert.NotNull(kept.AudioFeatures);
    }
}
