using CsCheck;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Core.Tests.Catalog;

public sealed class CatalogSampleTests
{
    private static readonly Gen<(ArtistId Artist, int Tracks)[]> Artists = Gen.Int[0, 60]
        .Array[0, 3000]
        .Select(counts => counts.Select((tracks, i) => (new ArtistId($"a{i}"), tracks)).ToArray());

    [Fact]
    public void Choice_Should_BeTheSame_When_ArtistsComeInAnyOrder() =>
        Gen.Select(Artists, Gen.Int)
            .Sample(
                (artists, seed) =>
                {
                    var shuffled = artists.ToArray();
                    new Random(seed).Shuffle(shuffled);
                    Assert.Equal(CatalogSample.Choose(artists), CatalogSample.Choose(shuffled));
                },
                iter: 50
            );

    [Fact]
    public void Choice_Should_HoldEnoughTracksOrEveryArtistWithFour_When_Made() =>
        Artists.Sample(
            artists =>
            {
                var counts = artists.ToDictionary(artist => artist.Artist, artist => artist.Tracks);
                var chosen = CatalogSample.Choose(artists).ToList();
                Assert.All(chosen, artist => Assert.True(counts[artist] >= 4));
                Assert.True(
                    chosen.Sum(artist => counts[artist]) is var tracks
                        && (
                            tracks is >= CatalogSample.TrackCount and < CatalogSample.TrackCount + 60
                            || chosen.Count == artists.Count(artist => artist.Tracks >= 4)
                        )
                );
            },
            iter: 50
        );

    [Fact]
    public void Sample_Should_TakeEachRecordingOnce_When_ItIsOutTwice()
    {
        var sample = CatalogSample.Of([
            Samples.Track("t2", 10, "Song"),
            Samples.Track("t1", 40, "Song (feat. B)", "a", "b"),
            Samples.Track("t3", null),
            Samples.Track("t4") with
            {
                AudioFeatures = null,
            },
        ]);

        Assert.Equal(["a", "b"], Assert.Single(sample).ArtistIds.Select(id => id.Value));
        Assert.Equal(40, sample[0].Popularity);
    }

    [Fact]
    public void Sample_Should_LeaveOutEveryTrackOfAnArtist_When_EvenAsAGuest()
    {
        var sample = CatalogSample.Of([Samples.Track("t1"), Samples.Track("t2", 50, "Other", "c", "a")]);

        Assert.Equal(2, sample.Count);
        Assert.Empty(sample.Without(new HashSet<ArtistId> { new("a") }));
        Assert.Single(sample.Without(new HashSet<ArtistId> { new("c") }));
    }
}
