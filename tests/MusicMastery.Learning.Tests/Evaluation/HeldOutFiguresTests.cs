using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Tests.Evaluation;

public sealed class HeldOutFiguresTests
{
    // Artist a: popularity 1 2 3 4 scored in order; artist b: 5 6 7 8 scored backwards; artist c has only three tracks.
    private static readonly SegmentTable Table = SegmentTable.Of([
        .. "aaaabbbbccc".Select(
            (artist, i) =>
                new SegmentTrack(
                    InventedMarket.Track($"t{i:00}", InventedMarket.Library(1)[0].AudioFeatures, $"{artist}"),
                    i + 1
                )
        ),
    ]);

    [Fact]
    public void RankCorrelation_Should_AverageOverArtistsWithFourTracks_When_TheyDisagree() =>
        Assert.Equal(0, Figures([1, 2, 3, 4, 4, 3, 2, 1, 1, 2, 3]).WithinArtistCorrelation());

    [Fact]
    public void RankCorrelation_Should_FollowTheArtist_When_OnlyOneCounts() =>
        Assert.Equal(1, Figures([1, 2, 3, 4, 4, 3, 2, 1, 1, 2, 3]).WithinArtistCorrelation([2, 0, 1]));

    [Fact]
    public void RankCorrelation_Should_BeNothing_When_TheMethodOrdersNoArtistsTracks() =>
        Assert.Equal(0, Figures([1, 2, 3, 4, 4, 3, 2, 1, 1, 2, 3], orders: false).WithinArtistCorrelation());

    // Popular are the last three tracks; predicted are the last two and the first.
    [Fact]
    public void RecallAndPrecision_Should_CountHits_When_PredictionsMeetPopularTracks()
    {
        var figures = Figures([9, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9], line: 5);

        Assert.Equal((2.0 / 3, 2.0 / 3), (figures.Recall, figures.Precision));
    }

    [Fact]
    public void Interval_Should_HoldTheFigure_When_ArtistsAreResampled()
    {
        var figures = Figures([1, 2, 3, 4, 4, 3, 2, 1, 1, 2, 3]);
        var interval = HeldOutFigures.Interval(
            figures.WithinArtistCorrelation,
            ArtistResamples.Draw(3, 200, 1),
            new Estimate(0, -1, 1)
        );

        Assert.Equal(new Estimate(0, -1, 1), interval);
    }

    [Fact]
    public void Interval_Should_BeWider_When_ScoresAreLuck()
    {
        var resamples = ArtistResamples.Draw(3, 200, 1);
        double[] scores = [1, 3, 2, 4, 1, 2, 4, 3, 1, 2, 3];
        var told = Figures(scores).WithinArtistCorrelation(resamples);
        var luck = Figures(scores, noise: 1).WithinArtistCorrelation(resamples);

        Assert.Equal(told.Value, luck.Value);
        Assert.True(luck.Low <= told.Low && told.High <= luck.High);
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(40, 10)]
    [InlineData(41, 10)]
    public void TopQuarter_Should_BeAQuarter_When_AnArtistHasSoManyTracks(int tracks, int top)
    {
        var table = SegmentTable.Of([
            .. Enumerable
                .Range(0, tracks)
                .Select(i => new SegmentTrack(
                    InventedMarket.Track($"t{i:00}", InventedMarket.Library(1)[0].AudioFeatures, "a"),
                    i
                )),
        ]);

        Assert.Equal(top, TopOfArtist.Of(table, table.Rows).Count(isTop => isTop));
    }

    [Fact]
    public void Interval_Should_CoverEverything_When_TheFigureIsUndefined() =>
        Assert.Equal(new(0.5, 0, 1), HeldOutFigures.Interval(_ => null, [], new Estimate(0.5, 0, 1)));

    [Theory]
    [InlineData(150, 40, 0.3, 0.2, SignalVerdict.NoSignal, "only 150 songs by 40 artists")]
    [InlineData(500, 19, 0.3, 0.2, SignalVerdict.NoSignal, "only 500 songs by 19 artists")]
    [InlineData(5000, 400, 0.1, -0.01, SignalVerdict.NoSignal, "no better than chance")]
    [InlineData(5000, 400, 0.1, 0.05, SignalVerdict.Weak, "but not by much")]
    [InlineData(5000, 400, 0.15, 0.1, SignalVerdict.Useful, "clearly better")]
    public void Verdict_Should_FollowTheInterval_When_ThereIsEnoughToJudge(
        int tracks,
        int artists,
        double correlation,
        double low,
        SignalVerdict expected,
        string reason
    )
    {
        var (verdict, said) = Verdict.Of(tracks, artists, new Estimate(correlation, low, correlation + 0.1));

        Assert.Equal(expected, verdict);
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    private static HeldOutFigures Figures(double[] scores, bool orders = true, double line = 100, double noise = 0)
    {
        bool[] popular = [.. Table.Popularity.Select(value => value >= 9)];
        bool[] predicted = [.. scores.Select(score => score >= line)];
        return new(
            Table,
            Target.PopularInSegment,
            [new(Table.Rows, scores, scores, popular, predicted, orders, noise)]
        );
    }
}
