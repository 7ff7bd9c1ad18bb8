using MusicMastery.Core.Analyses;
using MusicMastery.Core.Analyses.Supply;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>What comes of an import and a live source together.</summary>
public sealed class ImportBesideLiveTests
{
    private static readonly World s_world = World.Small(1);

    private static string Name => s_world.Parts.Artists[0].Name;

    [Fact]
    public async Task Niche_Should_ComeFromOpenMusic_When_OnlyTheArtistsOwnSongsWereImported()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.OpenMusic));
        var id = NameId.Of(Name);
        var own = s_world.RecordingsOf(s_world.Parts.Artists[0].Id).First(recording => recording.ArtistIds.Count == 1);
        catalog.Keep(
            FileEntries.Artist(id, Name),
            new CatalogEntry.OfTrack(
                new Track
                {
                    Id = new TrackId("0123456789abcdefghijkl"),
                    Name = own.Title,
                    ArtistIds = [id],
                    DurationMs = own.DurationMs,
                    Popularity = 77,
                    Provenance = FileEntries.Provenance,
                }
            )
        );

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
        var id = new ArtistId("somebody");
        catalog.Keep(FileEntries.Artist(id, "Somebody"));

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
        var imported = new CollectedSegment
        {
            SeedArtistId = id,
            NetworkArtistIds = [new ArtistId("file-friend")],
            LibraryTrackIds = [],
            Tracks = [new CollectedTrack(new TrackId("file-track"), 50)],
            Provenance = FileEntries.Provenance,
        };
        catalog.Keep(
            FileEntries.Artist(id, Name),
            new CatalogEntry.OfRelatedArtist(
                new RelatedArtist(id, new ArtistId("file-friend"), 1, FileEntries.Provenance)
            ),
            new CatalogEntry.OfSegment(imported)
        );

        var live = catalog.Analyze(id, new AnalysisSettings { Source = SourceKind.Deezer });

        Assert.Equal([SourceGap.TakenByName], live.Gaps.Select(gap => gap.Code));
        Assert.DoesNotContain(new ArtistId("file-friend"), live.Network.Vertices.Select(vertex => vertex.ArtistId));
        Assert.DoesNotContain(services.Deezer.Calls.All, call => call.Path.Contains("file"));
        Assert.True(CatalogMerge.Same(imported, catalog.Get<ISegmentStore>().Find(id)!));
    }

    [Fact]
    public async Task Popularity_Should_StayThatOfTheCatalog_When_HowItSoundsIsAskedForAnOldSegment()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.OpenMusic));
        var (seed, friend, track) = (new ArtistId("seed"), new ArtistId("friend"), new TrackId("t"));
        var heard = s_world.Parts.Recordings.First(recording => recording.Features is not null);
        catalog.Keep(
            FileEntries.Artist(seed, "Seed"),
            new CatalogEntry.OfTrack(
                new Track
                {
                    Id = track,
                    Name = heard.Title,
                    ArtistIds = [friend],
                    Isrc = heard.Isrc,
                    Popularity = 90,
                    Provenance = FileEntries.Provenance,
                }
            ),
            new CatalogEntry.OfSegment(
                new CollectedSegment
                {
                    SeedArtistId = seed,
                    NetworkArtistIds = [friend],
                    LibraryTrackIds = [],
                    Tracks = [new CollectedTrack(track, 10)],
                    Provenance = FileEntries.Provenance,
                }
            )
        );

        catalog.Analyze(seed);

        var kept = catalog.Get<ITrackStore>().Find([track])[track];
        Assert.Equal(90, kept.Popularity);
        Assert.NotNull(kept.AudioFeatures);
    }
}
