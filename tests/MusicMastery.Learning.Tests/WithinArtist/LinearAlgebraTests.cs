using CsCheck;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Tests.WithinArtist;

public sealed class LinearAlgebraTests
{
    [Fact]
    public void Cholesky_Should_SolveTheSystem_When_TheMatrixIsPositiveDefinite() =>
        Gen.Int[1, 6]
            .SelectMany(size => Gen.Select(Gen.Double[-2, 2].Array[size].Array[size], Gen.Double[-5, 5].Array[size]))
            .Sample(
                (factor, right) =>
                {
                    var size = right.Length;
                    double Entry(int i, int j) => factor[i].Zip(factor[j], (a, b) => a * b).Sum() + (i == j ? 0.5 : 0);
                    var lower = Enumerable
                        .Range(0, size)
                        .Select(i => Enumerable.Range(0, i + 1).Select(j => Entry(i, j)).ToArray())
                        .ToArray();
                    Cholesky.Factor(lower);
                    var x = Cholesky.Solve(lower, right);
                    for (var i = 0; i < size; i++)
                    {
                        Assert.Equal(right[i], Enumerable.Range(0, size).Sum(j => Entry(i, j) * x[j]), tolerance: 1e-6);
                    }
                }
            );

    [Fact]
    public void Cholesky_Should_Refuse_When_TheMatrixIsNotPositiveDefinite() =>
        Assert.Throws<ArithmeticException>(() =>
            Cholesky.Factor([
                [1],
                [2, 1],
            ])
        );

    [Fact]
    public void Hats_Should_ReproduceALine_When_BetweenTheOuterKnots()
    {
        var basis = HatBasis.Of([.. Enumerable.Range(0, 101).Select(i => (double)i)]);

        foreach (var value in new[] { 2, 17.5, 50, 66, 98 })
        {
            var (hat, part) = basis.Locate(value);
            Assert.Equal(value, basis.Knots[hat] + (part * (basis.Knots[hat + 1] - basis.Knots[hat])), 9);
        }
    }

    [Fact]
    public void Hats_Should_StayLevel_When_BeyondTheOuterKnots()
    {
        var basis = HatBasis.Of([.. Enumerable.Range(0, 101).Select(i => (double)i)]);

        Assert.Equal((0, 0), basis.Locate(-1000));
        Assert.Equal((basis.Knots.Length - 2, 1), basis.Locate(1000));
    }

    [Theory]
    [InlineData(0.0, 0.0, 0.0, 0.0)]
    [InlineData(0.0, 0.0, 0.0, 1.0)]
    [InlineData(3.0, 3.0, 3.0, 3.0)]
    public void Hats_Should_HaveTwoKnots_When_ValuesHardlyVary(params double[] values) =>
        Assert.True(HatBasis.Of(values).Knots.Length >= 2);

    [Fact]
    public void Design_Should_GiveTheSameEffects_When_WeightsStandForRepeatedArtists()
    {
        var random = new Random(3);
        var rows = Enumerable
            .Range(0, 60)
            .Select(_ => Enumerable.Range(0, AdditiveDesign.Terms).Select(_ => random.NextDouble()).ToArray())
            .ToArray();
        double[] targets = [.. rows.Select(row => row[3] + random.NextDouble())];
        int[] artists = [.. rows.Select((_, i) => i % 6)];
        double[] weights = [1, 1, 1, 1, 1, 2];

        var weighted = new AdditiveDesign(rows, targets, artists).Fit(weights);
        var again = Enumerable.Range(0, rows.Length).Where(i => artists[i] == 5).ToArray();
        var repeated = new AdditiveDesign(
            [.. rows, .. again.Select(i => rows[i])],
            [.. targets, .. again.Select(i => targets[i])],
            [.. artists, .. again.Select(i => artists[i])]
        );

        // The knots move a little with the repeated rows; the effects must agree all the same.
        Assert.Equal(weighted.Of(3, 0.9) - weighted.Of(3, 0.1), Span(repeated.Fit()), 2);
        static double Span(AdditiveEffects effects) => effects.Of(3, 0.9) - effects.Of(3, 0.1);
    }
}
