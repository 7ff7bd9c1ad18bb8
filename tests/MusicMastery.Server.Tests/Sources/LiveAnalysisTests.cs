using MusicMastery.Core.Analyses;
using MusicMastery.Core.Analyses.Supply;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.Catalog;
using MusicMastery.Sources;
using MusicMastery.Sources.Files;
using MusicMastery.StandIns.Spotify;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>A whole analysis through each combination of live sources.</summary>
public sealed class LiveAnalysisTests
{
    [Theory]
    [InlineData(SourceKind.Spotify)]
    [InlineData(SourceKind.OpenMusic)]
    [InlineData(SourceKind.Deezer)]
    public async Task Analysis_Should_BeWhole_When_TheSourceAnswers(SourceKind kind)
    {
        await using var services = await LiveServices.Start(World.Small(1));
        await using var catalog = new LiveCatalog(services.Settings(kind));
        var seed = await catalog.Find(services.World.Parts.Artists[0].Name);

        var result = catalog.Analyze(seed.Id);

        Assert.Empty(result.Gaps);
        Assert.Equal(kind == SourceKind.Spotify ? [kind] : [kind, SourceKind.ReccoBeats], result.Reproduction.Sources);
        Assert.True(result.Network.Vertices.Count > 5, $"{result.Network.Vertices.Count} artists");
        Assert.True(result.Segment.TrackCount > 20, $"{result.Segment.TrackCount} tracks");
        Assert.InRange(result.Segment.AudioFeatureCoverage, 0.5, 1);
    }

    [Theory]
    [InlineData(SourceKind.Spotify)]
    [InlineData(SourceKind.OpenMusic)]
    [InlineData(SourceKind.Deezer)]
    public async Task Analysis_Should_FindTheSame_When_TheSameDataComesAsABundle(SourceKind kind)
    {
        await using var services = await LiveServices.Start(World.Demo());
        await using var live = new LiveCatalog(services.Settings(kind));
        var seed = await live.Find(services.World.Parts.Artists[0].Name);
        var walk = live.Get<AnalysisWalk>();
        var result = live.Analyze(seed.Id);
        Assert.Empty(result.Gaps);
        var found = live.Json(seed, result);
        using var folder = new TempFolder();
        new NicheExport(live.Get<IArtistStore>(), live.Get<ITrackStore>())
            .Of(walk.Collect(seed.Id, new AnalysisSettings(), null, default))
            .Write(folder.File("bundle"));

        await using var offline = new LiveCatalog(new LiveSourceSettings());
        var provenance = new Provenance(SourceKind.File, DateTimeOffset.UnixEpoch);
        var report = offline
            .Get<CatalogImport>()
            .Run(CatalogFiles.Parts(folder.File("bundle"), provenance), cancellationToken: default);

        Assert.True(report.IsComplete);
        Assert.All(report.Files, file => Assert.Empty(file.Refusals));
        var again = offline.Analyze(seed.Id);
        // Nobody is there to be asked how the few recordings sound that nobody knows.
        Assert.All(again.Gaps, gap => Assert.Equal(SourceGap.NotConfigured, gap.Code));
        Assert.Equal(found, offline.Json(seed, again with { Gaps = [] }));
    }

    [Fact]
    public async Task Spotify_Should_BeLeftAlone_When_ItHasClosedWhatAnAnalysisNeeds()
    {
        await using var services = await LiveServices.Start(
            World.Small(1),
            new SpotifyOptions { App = SpotifyApp.Development }
        );
        await using var catalog = new LiveCatalog(services.Settings(spotify: true, openMusic: true));
        var name = services.World.Parts.Artists[0].Name;
        var seed = (await catalog.Get<MusicMastery.Server.Artists.LiveSearch>().Search(name, 10, default))
            .Matches.Select(match => match.Artist)
            .First(artist => artist.Name == name && artist.Provenance.Source == SourceKind.Spotify);

        var result = catalog.Analyze(seed.Id);

        Assert.Equal([SourceKind.OpenMusic, SourceKind.ReccoBeats], result.Reproduction.Sources);
        Assert.Empty(result.Gaps);
        var spotify = catalog.Get<IReadOnlyList<LiveSource>>().Single(source => source.Kind == SourceKind.Spotify);
        Assert.Equal(CapabilityState.ClosedToThisApp, spotify.Of(Capability.RelatedArtists).State);
        Assert.Equal(CapabilityState.ClosedToThisApp, spotify.Of(Capability.SegmentTracks).State);
        Assert.Equal(CapabilityState.ClosedToThisApp, spotify.Of(Capability.AudioFeatures).State);
    }
}
