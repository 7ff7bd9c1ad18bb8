using CsCheck;
using MusicMastery.Core.Predictions.Metrics;

namespace MusicMastery.Core.Tests.Predictions;

public sealed class RankedOutcomesTests
{
    private static readonly Gen<(double Score, bool Outcome, int Weight)[]> Predictions = Gen.Select(
        Gen.Int[0, 6].Select(value => value / 6.0),
        Gen.Bool,
        Gen.Int[0, 3]
    ).Array[1, 30];

    // Of four pairs the true outcome leads in three: .8 over .4, .8 over .1, .35 over .1.
    [Fact]
    public void Auc_Should_BeTheShareOfPairsInOrder_When_NothingTies() =>
        Assert.Equal(0.75, new RankedOutcomes([0.1, 0.4, 0.35, 0.8], [false, false, true, true]).Auc());

    [Fact]
    public void Auc_Should_BeAHalf_When_AllScoresTie() =>
        Assert.Equal(0.5, new RankedOutcomes([1, 1, 1], [false, true, false]).Auc());

    [Fact]
    public void Auc_Should_BeUnknown_When_EveryOutcomeIsTrue() =>
        Assert.Null(new RankedOutcomes([1, 2], [true, true]).Auc());

    // scikit-learn: average_precision_score([0, 0, 1, 1], [.1, .4, .35, .8]) = .8333…
    [Fact]
    public void AveragePrecision_Should_MatchTheReference_When_NothingTies() =>
        Assert.Equal(
            (1 + (2.0 / 3)) / 2,
            new RankedOutcomes([0.1, 0.4, 0.35, 0.8], [false, false, true, true]).AveragePrecision()!.Value,
            12
        );

    [Fact]
    public void AveragePrecision_Should_BeTheShareOfTrue_When_AllScoresTie() =>
        Assert.Equal(0.25, new RankedOutcomes([3, 3, 3, 3], [false, true, false, false]).AveragePrecision());

    [Fact]
    public void AveragePrecision_Should_BeUnknown_When_NoOutcomeIsTrue() =>
        Assert.Null(new RankedOutcomes([1, 2], [false, false]).AveragePrecision());

    [Fact]
    public void Outcomes_Should_BeRefused_When_TheyAreNotAsManyAsScores() =>
        Assert.Throws<ArgumentException>(() => new RankedOutcomes([1, 2], [true]));

    [Fact]
    public void Auc_Should_EqualTheCountOverAllPairs_When_ScoresTieAndWeigh() =>
        Predictions.Sample(rows =>
        {
            var (won, pairs) = (0.0, 0.0);
            foreach (var good in rows.Where(row => row.Outcome))
            {
                foreach (var bad in rows.Where(row => !row.Outcome))
                {
                    var weight = good.Weight * bad.Weight;
                    pairs += weight;
                    won +=
                        weight
                        * (
                            good.Score > bad.Score ? 1
                            : good.Score == bad.Score ? 0.5
                            : 0
                        );
                }
            }

            var auc = Ranked(rows).Auc([.. rows.Select(row => (double)row.Weight)]);
            Assert.Equal(pairs > 0, auc.HasValue);
            Assert.Equal(pairs > 0 ? won / pairs : 0, auc ?? 0, tolerance: 1e-9);
        });

    [Fact]
    public void Figures_Should_NotChange_When_WeightsStandForRepeatedRows() =>
        Predictions.Sample(rows =>
        {
            var weights = rows.Select(row => (double)row.Weight).ToArray();
            var repeated = Ranked([.. rows.SelectMany(row => Enumerable.Repeat(row, row.Weight))]);
            Assert.Equal(repeated.Auc() ?? -1, Ranked(rows).Auc(weights) ?? -1, tolerance: 1e-9);
            Assert.Equal(
                repeated.AveragePrecision() ?? -1,
                Ranked(rows).AveragePrecision(weights) ?? -1,
                tolerance: 1e-9
            );
        });

    private static RankedOutcomes Ranked((double Score, bool Outcome, int Weight)[] rows) =>
        new([.. rows.Select(row => row.Score)], [.. rows.Select(row => row.Outcome)]);
}
