using MusicMastery.Core.Analyses;
using MusicMastery.Core.Analyses.Supply;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.StandIns;
using MusicMastery.StandIns.OpenMusic;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>What is worth knowing of an analysis though every question was answered.</summary>
public sealed class NoticeTests
{
    private static readonly World s_world = World.Small(1);

    [Fact]
    public async Task Notice_Should_CountRecordings_When_NobodyCanBeAskedHowTheySound()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var sparse = await StandIn.MusicBrainz(s_world, new MusicBrainzOptions { IsrcCoverage = 0.5 });
        var settings = services.Settings(SourceKind.OpenMusic);
        await using var catalog = new LiveCatalog(
            settings with
            {
                Addresses = settings.Addresses with { MusicBrainz = sparse.Api },
            }
        );
        var seed = await catalog.Find(s_world.Parts.Artists[0].Name);

        var result = catalog.Analyze(seed.Id);

        var notice = Assert.Single(result.Gaps, gap => gap.Stage == StageName.AudioFeatures);
        Assert.Equal((SourceGap.NoCommonId, true, false), (notice.Code, notice.IsNotice, notice.CanBeFilled));
        Assert.InRange(notice.Missing, 1, result.Segment.TrackCount - 1);
        Assert.StartsWith(
            $"{notice.Missing} of {result.Segment.TrackCount} recordings have neither an ISRC",
            notice.Message
        );
        Assert.All(result.Gaps, gap => Assert.True(gap.IsNotice));
        var segment = catalog.Get<ISegmentStore>().Find(seed.Id)!.Tracks.Select(track => track.TrackId).ToList();
        var nameless = catalog.Get<ITrackStore>().Find(segment).Values.Count(track => track.Isrc is null);
        // Of tracks that are one recording, one counts.
        Assert.InRange(nameless - notice.Missing, 0, segment.Count - result.Segment.TrackCount);
    }

    [Fact]
    public async Task Notice_Should_NameTheArtists_When_TheyHaveMoreRecordingsThanAreRead()
    {
        var world = World.Small(2, artists: 4, mostTracks: 900);
        var prolific = world.Parts.Artists.Where(artist => Count(world, artist) > 500).ToList();
        await using var services = await LiveServices.Start(world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.OpenMusic));
        var seed = await catalog.Find(world.Parts.Artists[0].Name);

        var result = catalog.Analyze(seed.Id);

        var notice = Assert.Single(
            result.Gaps,
            gap => gap.Stage == StageName.SegmentTracks && gap.Code == SourceGap.CutShort
        );
        Assert.NotEmpty(prolific);
        Assert.InRange(notice.Missing, 1, prolific.Count);
        Assert.True(notice.IsNotice);
        Assert.Contains(
            prolific,
            artist =>
                notice.Message.Contains($"recordings of {artist.Name} at MusicBrainz: 500 of {Count(world, artist)}")
        );
        Assert.Contains("no ISRC", notice.Message);
    }

    [Fact]
    public async Task Notice_Should_SayThatSongsAreMissing_When_TheArtistHasMoreThanAreReadOfALibrary()
    {
        var (world, artist) = Enumerable
            .Range(0, 50)
            .Select(seed => World.Small(seed, artists: 4, mostTracks: 2600))
            .Select(world => (world, world.Parts.Artists[0]))
            .First(drawn => Count(drawn.world, drawn.Item2) is > 2000 and < 2600);
        await using var services = await LiveServices.Start(world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.OpenMusic));
        var seed = await catalog.Find(artist.Name);

        var result = catalog.Analyze(seed.Id);

        var notice = Assert.Single(result.Gaps, gap => gap is { Stage: StageName.Library, Code: SourceGap.CutShort });
        Assert.Contains("2,000 of 2,", notice.Message);
        Assert.Contains("missing from the artist's own songs", notice.Message);
    }

    [Fact]
    public async Task Notice_Should_SayWhoWasTaken_When_NothingButTheNameTells()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.Deezer));
        var name = s_world.Parts.Artists[0].Name;
        var id = NameId.Of(name);
        catalog.Keep(FileEntries.Artist(id, name));

        var first = catalog.Analyze(id);
        var again = catalog.Analyze(id);

        var notice = Assert.Single(first.Gaps);
        Assert.Equal((SourceGap.TakenByName, StageName.Network, true), (notice.Code, notice.Stage, notice.IsNotice));
        var number = services.Deezer.Ids.Artists[s_world.Parts.Artists[0].Id];
        Assert.StartsWith(
            $"{name} was taken to be the Deezer artist {name} (https://www.deezer.com/artist/{number})",
            notice.Message
        );
        Assert.Equal(first.Gaps, again.Gaps);
    }

    [Fact]
    public async Task Notice_Should_NotBeGiven_When_ALinkTellsWhoItIs()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.OpenMusic));
        var spotify = services.Spotify.Ids.Artists[s_world.Parts.Artists[0].Id];
        var id = new ArtistId(spotify);
        catalog.Keep(FileEntries.Artist(id, "Somebody", SpotifyId.Of("artist", spotify)));

        Assert.Empty(catalog.Analyze(id).Gaps);
        Assert.Empty(catalog.Analyze(id).Gaps);
    }

    private static int Count(World world, WorldArtist artist) => world.RecordingsOf(artist.Id).Count();
}
