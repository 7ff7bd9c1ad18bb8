using CsCheck;
using MusicMastery.Core.Predictions.Metrics;

namespace MusicMastery.Core.Tests.Predictions;

public sealed class RankCorrelationTests
{
    private static readonly Gen<(double[] A, double[] B)> Pairs = Gen.Int[2, 30]
        .SelectMany(length =>
            Gen.Select(
                Gen.Int[0, 12].Select(value => (double)value).Array[length],
                Gen.Int[0, 12].Select(value => (double)value).Array[length]
            )
        );

    [Fact]
    public void MidRanks_Should_ShareTheMeanPlace_When_NumbersAreEqual() =>
        Assert.Equal([1, 3.5, 2, 3.5, 5], MidRanks.Of([-4, 7, 0, 7, 9]));

    // The classic example of hours of television against IQ: d² sums to 194 over ten people.
    [Fact]
    public void RankCorrelation_Should_EqualTheShortFormula_When_NothingTies() =>
        Assert.Equal(
            1 - (6.0 * 194 / (10 * 99)),
            RankCorrelation
                .Of([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17])!
                .Value,
            12
        );

    // By hand: ranks 1 2.5 2.5 4 and 1 2 3 4 give 4.5/√(4.5 · 5).
    [Fact]
    public void RankCorrelation_Should_UseMidRanks_When_NumbersTie() =>
        Assert.Equal(4.5 / Math.Sqrt(22.5), RankCorrelation.Of([1, 2, 2, 3], [1, 2, 3, 4])!.Value, 12);

    [Fact]
    public void RankCorrelation_Should_BeUnknown_When_OneListIsConstant() =>
        Assert.Null(RankCorrelation.Of([5, 5, 5], [1, 2, 3]));

    [Fact]
    public void RankCorrelation_Should_BeRefused_When_ListsDifferInLength() =>
        Assert.Throws<ArgumentException>(() => RankCorrelation.Of([1, 2, 3], [1, 2]));

    [Fact]
    public void RankCorrelation_Should_KeepItsValue_When_AListIsStretchedOrSwapped() =>
        Pairs.Sample(pair =>
        {
            var rho = RankCorrelation.Of(pair.A, pair.B);
            var stretched = pair.A.Select(Math.Exp).ToArray();
            Assert.Equal(rho, RankCorrelation.Of(stretched, pair.B));
            Assert.Equal(rho ?? 0, RankCorrelation.Of(pair.B, pair.A) ?? 0, tolerance: 1e-12);
        });

    [Fact]
    public void RankCorrelation_Should_ChangeSign_When_AListIsTurnedAround() =>
        Pairs.Sample(pair =>
            Assert.Equal(
                -RankCorrelation.Of(pair.A, pair.B) ?? 0,
                RankCorrelation.Of(pair.A.Select(value => -value).ToArray(), pair.B) ?? 0,
                12
            )
        );
}
