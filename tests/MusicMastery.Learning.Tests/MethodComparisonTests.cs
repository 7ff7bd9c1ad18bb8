using MusicMastery.Core.Predictions;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Tests;

public sealed class MethodComparisonTests
{
    private static readonly Lazy<IReadOnlyList<MethodResult>> Results = new(() =>
        MethodComparison.Run(
            InventedMarket.Segment(50, 8, InventedMarket.PlantedWorth),
            [],
            InventedMarket.Library(60),
            MethodComparison.Methods,
            1,
            default
        )
    );

    [Fact]
    public void DefaultMethod_Should_OrderTheLibraryBest_When_SoundDecides()
    {
        var truth = InventedMarket
            .Library(60)
            .Select(song => InventedMarket.PlantedWorth(song.AudioFeatures!))
            .ToArray();
        double Skill(ModelMethod method) => RankCorrelation.Of([.. Of(method).LibraryAppeals], truth) ?? 0;

        Assert.True(Skill(ModelMethod.WithinArtist) > 0.5);
        Assert.True(Skill(ModelMethod.WithinArtist) > Skill(ModelMethod.SeedForest));
    }

    [Fact]
    public void ArtistAverage_Should_KnowFameAndNoOrder_When_Compared()
    {
        var average = Of(ModelMethod.ArtistAverage);

        Assert.True(average.ArtistSplit.Auc > 0.8);
        Assert.Equal(0, average.ArtistSplit.WithinArtistRankCorrelation);
        Assert.Single(average.LibraryAppeals.Distinct());
    }

    [Fact]
    public void Comparison_Should_MatchTheReportCard_When_FoldsAndSeedAreTheSame()
    {
        var card = new PopularityLearner()
            .Fit(
                InventedMarket.Segment(50, 8, InventedMarket.PlantedWorth),
                [],
                1,
                null,
                TestContext.Current.CancellationToken
            )
            .Card;

        Assert.Equal(
            card.Comparison.Prepend(card.Evaluation).Select(one => (one.Method, one.HeldOutAuc.Value)).Order(),
            Results
                .Value.Where(one =>
                    one.Method == card.Method || card.Comparison.Any(other => other.Method == one.Method)
                )
                .Select(one => (one.Method, one.ArtistSplit.Auc ?? 0))
                .Order()
        );
    }

    [Fact]
    public void Comparison_Should_MatchFitsInTurn_When_ItRanThemSideBySide()
    {
        var plan = new TrialPlan(SegmentTable.Of(InventedMarket.Segment(50, 8, InventedMarket.PlantedWorth)), null, 1);
        var trial = new MethodTrial(new WithinArtistMethod(), plan);
        foreach (var test in Enumerable.Range(0, trial.TestCount).Reverse())
        {
            trial.Run(test);
        }

        Assert.Equal(SplitFigures.Of(trial.HeldOut()), Of(ModelMethod.WithinArtist).ArtistSplit);
        Assert.Equal(SplitFigures.Of(trial.RowSplit()), Of(ModelMethod.WithinArtist).RowSplit);
    }

    private static MethodResult Of(ModelMethod method) => Results.Value.Single(result => result.Method == method);
}
