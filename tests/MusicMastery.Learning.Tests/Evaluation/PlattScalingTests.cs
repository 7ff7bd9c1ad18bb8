using CsCheck;
using MusicMastery.Learning.Evaluation;

namespace MusicMastery.Learning.Tests.Evaluation;

public sealed class PlattScalingTests
{
    [Fact]
    public void Calibration_Should_FindTheCurve_When_OutcomesFollowOne()
    {
        var random = new Random(5);
        double[] scores = [.. Enumerable.Range(0, 20_000).Select(_ => (4 * random.NextDouble()) - 2)];
        bool[] outcomes = [.. scores.Select(score => random.NextDouble() < 1 / (1 + Math.Exp(1 - (2 * score))))];

        var calibration = PlattScaling.Fit(scores, outcomes);

        Assert.Equal(2, calibration.Slope, 0.1);
        Assert.Equal(-1, calibration.LogOdds(0), 0.1);
    }

    [Fact]
    public void Calibration_Should_SayTheShareOnAverage_When_Fitted() =>
        Gen.Select(Gen.Double[-3, 3], Gen.Bool)
            .Array[50, 80]
            .Sample(rows =>
            {
                var calibration = PlattScaling.Fit(
                    [.. rows.Select(row => row.Item1)],
                    [.. rows.Select(row => row.Item2)]
                );
                Assert.Equal(
                    rows.Count(row => row.Item2) / (double)rows.Length,
                    rows.Average(row => calibration.Probability(row.Item1)),
                    0.05
                );
            });

    [Fact]
    public void Calibration_Should_KeepTheOrder_When_ScoresTellTheOpposite()
    {
        var calibration = PlattScaling.Fit([1, 2, 3, 4], [true, true, false, false]);

        Assert.True(calibration.Probability(4) > calibration.Probability(1));
        Assert.Equal(0.5, calibration.Probability(2.5), 0.05);
    }

    [Fact]
    public void Calibration_Should_BeTheSame_When_WeightsStandForRepeatedRows()
    {
        var weighted = PlattScaling.Fit([1, 2, 3, 4], [false, true, false, true], [1, 0, 2, 1]);
        var repeated = PlattScaling.Fit([1, 3, 3, 4], [false, false, false, true]);

        Assert.Equal(repeated.Probability(2), weighted.Probability(2), 9);
    }

    [Fact]
    public void Calibration_Should_SayAboutAHalfAndKeepTheOrder_When_NothingIsKnown()
    {
        var calibration = PlattScaling.Fit([], []);

        Assert.InRange(calibration.Probability(1), 0.5, 0.51);
        Assert.True(calibration.Probability(1) > calibration.Probability(0));
    }
}
