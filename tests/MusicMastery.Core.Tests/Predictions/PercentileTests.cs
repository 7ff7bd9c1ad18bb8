using CsCheck;
using MusicMastery.Core.Predictions.Metrics;

namespace MusicMastery.Core.Tests.Predictions;

public sealed class PercentileTests
{
    private static readonly Gen<double[]> Numbers = Gen.Double[-100, 100].Array[1, 40];

    // numpy.percentile([15, 20, 35, 40, 50], q)
    [Theory]
    [InlineData(0, 15)]
    [InlineData(40, 29)]
    [InlineData(50, 35)]
    [InlineData(75, 40)]
    [InlineData(90, 46)]
    [InlineData(100, 50)]
    public void Percentile_Should_InterpolateLinearly_When_ItFallsBetweenNumbers(double percent, double expected) =>
        Assert.Equal(expected, Percentile.Of([40, 15, 50, 20, 35], percent), 12);

    [Fact]
    public void Percentile_Should_SayWhatIsWrong_When_ThereIsNoNumber() =>
        Assert.Contains("at least one number", Assert.Throws<ArgumentException>(() => Percentile.Of([], 75)).Message);

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    [InlineData(double.NaN)]
    public void Percentile_Should_BeRefused_When_PercentIsOutOfRange(double percent) =>
        Assert.Throws<ArgumentException>(() => Percentile.Of([1, 2], percent));

    [Fact]
    public void Percentile_Should_LeaveAtLeastAQuarterAtOrAbove_When_ItIsThe75th() =>
        Numbers.Sample(numbers =>
        {
            var line = Percentile.Of(numbers, 75);
            Assert.True(numbers.Count(number => number >= line) >= numbers.Length * 0.25);
            Assert.InRange(line, numbers.Min(), numbers.Max());
        });

    [Fact]
    public void Ranks_Should_ShareThePlace_When_NumbersAreEqual() =>
        Assert.Equal([10, 50, 50, 50, 90], Percentile.Ranks([1, 2, 2, 2, 3]));

    [Fact]
    public void RankIn_Should_EqualRanks_When_TheNumberIsInTheList() =>
        Gen.Int[0, 9]
            .Select(value => (double)value)
            .Array[1, 30]
            .Sample(numbers =>
            {
                var sorted = numbers.Order().ToArray();
                Assert.Equal(
                    Percentile.Ranks(numbers),
                    numbers.Select(number => Percentile.RankIn(sorted, number)),
                    (a, b) => Math.Abs(a - b) < 1e-9
                );
            });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(25, 50)]
    [InlineData(99, 100)]
    public void RankIn_Should_BeTheShareBelow_When_TheNumberIsNotInTheList(double value, double expected) =>
        Assert.Equal(expected, Percentile.RankIn([10, 20, 30, 40], value));
}
