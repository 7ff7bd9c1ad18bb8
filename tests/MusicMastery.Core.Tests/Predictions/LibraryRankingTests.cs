using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Tests.Predictions;

public class LibraryRankingTests
{
    private static readonly IReadOnlyList<SegmentTrack> Market =
    [
        .. Enumerable
            .Range(0, 101)
            .Select(popularity => Samples.InSegment(Samples.Track($"m{popularity}", popularity))),
    ];

    [Fact]
    public void SongsToPromote_Should_BeExpectedAndUnpopular_When_AppealAndPopularityDisagree()
    {
        var ranked = Rank((10, 0.4), (20, 0.1), (30, 0.2), (40, 0.3));

        var song = Assert.Single(ranked, prediction => prediction.IsToPromote);
        Assert.Equal((10, 1, 75.0), (song.Popularity, song.Rank, song.Gap));
    }

    [Fact]
    public void Ranking_Should_GoByPopularityThenNameThenId_When_GapsTie()
    {
        var ranked = Rank((10, 0.1), (20, 0.2), (20, 0.2), (30, 0.3));

        Assert.All(ranked, prediction => Assert.Equal(0, prediction.Gap));
        Assert.Equal(["s3", "s1", "s2", "s0"], ranked.Select(prediction => prediction.TrackId.Value));
    }

    [Fact]
    public void Song_Should_CountAsPopular_When_OverTheMarketsLineOnly()
    {
        var ranked = Rank((76, 0.9), (80, 0.1), (90, 0.2), (95, 0.3), (99, 0.4));

        Assert.All(ranked, prediction => Assert.True(prediction.IsPopular));
    }

    [Fact]
    public void Song_Should_NotCountAsPopular_When_AllSongsAreEquallyUnpopular() =>
        Assert.All(Rank((5, 0.1), (5, 0.2), (5, 0.3)), prediction => Assert.False(prediction.IsPopular));

    [Fact]
    public void Song_Should_NotBePromoted_When_ItIsTheOnlyOne() =>
        Assert.DoesNotContain(Rank((5, 0.4)), prediction => prediction.IsToPromote);

    [Fact]
    public void Stability_Should_BeTheShareThatAgrees_When_ModelsOfOtherArtistsDiffer()
    {
        var songs = Enumerable.Range(0, 4).Select(i => new Recording(Samples.Track($"s{i}", 10), [])).ToList();
        SongAppeal[] appeals = [.. new[] { 0.4, 0.3, 0.2, 0.1 }.Select(appeal => new SongAppeal(appeal, 0, 1, []))];

        var ranked = LibraryRanking.Of(
            appeals,
            [
                [4, 3, 2, 1],
                [3, 4, 2, 1],
            ],
            songs,
            Market
        );

        Assert.Equal([0.5, 0.5, 1, 1], ranked.OrderBy(song => song.TrackId).Select(song => song.Stability!.Value));
    }

    [Fact]
    public void Ranking_Should_BeEmpty_When_TheLibraryIs() => Assert.Empty(LibraryRanking.Of([], [], [], Market));

    [Fact]
    public void Typicality_Should_FallWithDistance_When_ASoundLeavesTheCentre()
    {
        var segment = Enumerable.Range(-10, 21).Select(step => Samples.InSegment(Loud(-8 + step))).ToList();
        var typicality = new Typicality(segment);

        Assert.Equal(
            [20.0 / 21, 10.0 / 21, 0],
            new double[] { -8, -3, 20 }.Select(db => typicality.Of(Loud(db))),
            (a, b) => Math.Abs(a - b) < 1e-9
        );
    }

    private static Track Loud(double decibels) =>
        Samples.Track($"{decibels}") with
        {
            AudioFeatures = Samples.Sound with { Loudness = decibels },
        };

    private static IReadOnlyList<TrackPrediction> Rank(params (int Popularity, double Appeal)[] songs)
    {
        var recordings = songs
            .Select((song, i) => new Recording(Samples.Track($"s{i}", song.Popularity, "Song"), []))
            .ToList();
        var appeals = songs.Select((song, i) => new SongAppeal(song.Appeal, 0, 1, []));
        return LibraryRanking.Of([.. appeals], [], recordings, Market);
    }
}
