using CsCheck;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Predictions.Metrics;

namespace MusicMastery.Core.Tests.Predictions;

public sealed class CalibrationTests
{
    private static readonly Gen<(double Probability, bool Outcome)[]> Predictions = Gen.Select(
        Gen.Int[0, 10].Select(value => value / 10.0),
        Gen.Bool
    ).Array[1, 60];

    // (.01 + .64 + .09 + .04) / 4
    [Fact]
    public void BrierScore_Should_BeTheMeanSquaredDistance_When_ProbabilitiesAreGiven() =>
        Assert.Equal(0.195, BrierScore.Of([0.1, 0.8, 0.7, 0.2], [false, false, true, false]), 12);

    [Fact]
    public void BrierSkill_Should_BeZero_When_TheShareOfTrueIsAlwaysSaid() =>
        Assert.Equal(0, BrierScore.Skill([0.25, 0.25, 0.25, 0.25], [false, true, false, false])!.Value, 12);

    [Fact]
    public void BrierSkill_Should_BeOne_When_EveryProbabilityIsRight() =>
        Assert.Equal(1, BrierScore.Skill([0, 1, 0], [false, true, false]));

    [Fact]
    public void BrierSkill_Should_BeUnknown_When_AllOutcomesAreAlike() =>
        Assert.Null(BrierScore.Skill([0.2, 0.3], [true, true]));

    [Fact]
    public void BrierScore_Should_BeRefused_When_ThereIsNoPrediction() =>
        Assert.Throws<ArgumentException>(() => BrierScore.Of([], []));

    [Fact]
    public void Bins_Should_HoldMeanAndShare_When_PredictionsSplitEvenly() =>
        Assert.Equal(
            [new CalibrationBin(0.15, 0.5, 2), new CalibrationBin(0.8, 1, 2)],
            CalibrationCurve.Bins([0.9, 0.1, 0.7, 0.2], [true, true, true, false], 2),
            (a, b) => Math.Abs(a.Expected - b.Expected) < 1e-12 && a.Observed == b.Observed && a.Count == b.Count
        );

    [Fact]
    public void Bins_Should_KeepEqualProbabilitiesTogether_When_TheyCrossABorder() =>
        Assert.Equal(
            [new CalibrationBin(0.5, 0.5, 4)],
            CalibrationCurve.Bins([0.5, 0.5, 0.5, 0.5], [true, true, false, false], 3)
        );

    [Fact]
    public void Bins_Should_RiseAndKeepEveryPrediction_When_ProbabilitiesAreAny() =>
        Gen.Select(Predictions, Gen.Int[1, 12])
            .Sample(
                (rows, count) =>
                {
                    var bins = CalibrationCurve.Bins(
                        [.. rows.Select(row => row.Probability)],
                        [.. rows.Select(row => row.Outcome)],
                        count
                    );
                    Assert.InRange(bins.Count, 1, count);
                    Assert.Equal(rows.Length, bins.Sum(bin => bin.Count));
                    Assert.Equal(
                        rows.Count(row => row.Outcome),
                        bins.Sum(bin => bin.Observed * bin.Count),
                        tolerance: 1e-9
                    );
                    Assert.All(bins.Zip(bins.Skip(1)), pair => Assert.True(pair.First.Expected < pair.Second.Expected));
                }
            );
}
