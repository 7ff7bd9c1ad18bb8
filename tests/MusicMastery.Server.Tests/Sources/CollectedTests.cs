using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>What a live analysis keeps, against the world that the services told of.</summary>
public sealed class CollectedTests
{
    private static readonly World s_world = World.Small(5, artists: 14, mostTracks: 9);

    private static ArtistId Seed => s_world.Parts.Artists[0].Id;

    [Fact]
    public async Task OpenMusic_Should_KeepEveryRecordingThatIsListenedTo_When_AnalysisRuns()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.OpenMusic));
        var seed = await catalog.Find(s_world[Seed].Name);

        catalog.Analyze(seed.Id);

        var ids = services.MusicBrainz.Ids;
        var network = Network().ToList();
        var expected = network
            .SelectMany(id => s_world.RecordingsOf(id))
            .Where(recording => recording.Listeners >= 20)
            .DistinctBy(recording => recording.Id)
            .ToDictionary(recording => ids.Recordings[recording.Id]);
        var segment = catalog.Get<ISegmentStore>().Find(seed.Id)!;
        Assert.Equal(
            network.Select(id => ids.Artists[id]).Order(),
            segment.NetworkArtistIds.Select(id => id.Value).Order()
        );
        Assert.Equal(expected.Keys.Order(), segment.Tracks.Select(track => track.TrackId.Value).Order());
        var kept = catalog.Get<ITrackStore>().Find([.. segment.Tracks.Select(track => track.TrackId)]);
        Assert.All(
            kept.Values,
            track =>
            {
                var recording = expected[track.Id.Value];
                Assert.Equal(recording.Title, track.Name);
                Assert.Equal(recording.DurationMs, track.DurationMs);
                Assert.Equal(recording.Isrc, track.Isrc);
                Assert.Equal(
                    recording.Features is { } sound ? sound with { TimeSignature = null } : null,
                    track.AudioFeatures
                );
                Assert.Equal(recording.ArtistIds.Select(id => ids.Artists[id]), track.ArtistIds.Select(id => id.Value));
                Assert.Equal(SourceKind.OpenMusic, track.Provenance.Source);
            }
        );
        Assert.Equal(
            expected.Values.OrderBy(recording => recording.Listeners).Select(recording => recording.Listeners >= 1000),
            kept.Values.OrderBy(track => expected[track.Id.Value].Listeners).Select(track => track.Popularity >= 50)
        );
    }

    [Fact]
    public async Task Deezer_Should_KeepEachArtistsTopTracks_When_AnalysisRuns()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(SourceKind.Deezer));
        var seed = await catalog.Find(s_world[Seed].Name);

        catalog.Analyze(seed.Id);

        var ids = services.Deezer.Ids;
        var expected = Network()
            .SelectMany(id =>
                s_world
                    .RecordingsOf(id)
                    .Select(recording => s_world.ReleasesOf(recording.Id).MaxBy(track => track.Popularity)!)
            )
            .DistinctBy(track => track.Id)
            .ToDictionary(track => $"deezer:{ids.Tracks[track.Id]}");
        var kept = catalog.Get<ITrackStore>();
        var segment = catalog.Get<ISegmentStore>().Find(seed.Id)!;
        Assert.Equal(expected.Keys.Order(), segment.Tracks.Select(track => track.TrackId.Value).Order());
        Assert.All(
            kept.Find([.. segment.Tracks.Select(track => track.TrackId)]).Values,
            track => Assert.Equal(s_world[expected[track.Id.Value].RecordingId].Isrc, track.Isrc)
        );
    }

    [Theory]
    [InlineData(SourceKind.Spotify)]
    [InlineData(SourceKind.Deezer)]
    [InlineData(SourceKind.OpenMusic)]
    public async Task Library_Should_BeAllTheArtistsOwnTracks_When_AnalysisRuns(SourceKind kind)
    {
        await using var services = await LiveServices.Start(s_world);
        await using var catalog = new LiveCatalog(services.Settings(kind));
        var seed = await catalog.Find(s_world[Seed].Name);

        catalog.Analyze(seed.Id);

        var own = s_world.TracksOf(Seed).Where(track => s_world[track.AlbumId].ArtistId == Seed).ToList();
        var expected = kind switch
        {
            SourceKind.Spotify => own.Select(track => services.Spotify.Ids.Tracks[track.Id]),
            SourceKind.Deezer => own.Select(track => $"deezer:{services.Deezer.Ids.Tracks[track.Id]}"),
            _ => s_world.RecordingsOf(Seed).Select(recording => services.MusicBrainz.Ids.Recordings[recording.Id]),
        };
        var kept = catalog.Get<ITrackStore>().CreditedTo([seed.Id])[seed.Id].Select(track => track.Id.Value);
        Assert.Subset(kept.ToHashSet(), expected.ToHashSet());
    }

    /// <summary>Everybody within two steps of the seed artist.</summary>
    private static IEnumerable<ArtistId> Network()
    {
        var near = s_world.RelatedTo(Seed).Select(artist => artist.Id).ToList();
        return near.Concat(near.SelectMany(id => s_world.RelatedTo(id).Select(artist => artist.Id)))
            .Where(id => id != Seed)
            .Distinct();
    }
}
