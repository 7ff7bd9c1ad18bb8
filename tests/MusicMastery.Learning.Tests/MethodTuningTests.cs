using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Classifiers;
using MusicMastery.Learning.SeedForest;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Tests;

public sealed class MethodTuningTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static readonly TuningSetting[] Usual =
    [
        new(ModelMethod.WithinArtist, "smoothness", AdditiveDesign.UsualSmoothness),
        new(ModelMethod.SeedForest, "leaves", SeedForestMethod.OriginalLeaves),
        new(ModelMethod.BoostedTrees, "trees", BoostedTreesMethod.UsualTrees),
        new(ModelMethod.Logistic, "l2", LogisticMethod.UsualPenalty),
        new(ModelMethod.LinearSvm, "lambda", LinearSvmMethod.UsualLambda),
    ];

    [Fact]
    public void Grids_Should_HoldWhatTheComparisonUses_When_Listed() =>
        Assert.All(Usual, setting => Assert.Contains(setting, MethodTuning.Grids.SelectMany(grid => grid.Settings)));

    [Fact]
    public void Figures_Should_BeThoseOfTheComparison_When_TheSettingIsTheUsualOne()
    {
        var segment = InventedMarket.Segment(50, 8, InventedMarket.PlantedWorth);
        var compared = MethodComparison.Run(segment, [], [], [.. Usual.Select(setting => setting.Method)], 1, Stop);
        var tuned = MethodTuning.Run(segment, [], Usual, 1, Stop);

        Assert.Equal(
            compared.Select(one => (one.Method, one.ArtistSplit.Auc, one.RowSplit.WithinArtistRankCorrelation)),
            tuned.Select(one => (one.Setting.Method, one.ArtistSplit.Auc, one.RowSplit.WithinArtistRankCorrelation))
        );
    }

    [Fact]
    public void EverySetting_Should_MakeADifference_When_Tried()
    {
        var segment = InventedMarket.Segment(50, 8, InventedMarket.PlantedWorth);
        var ends = MethodTuning.Grids.SelectMany(grid => new[] { grid.Settings.First(), grid.Settings.Last() });
        var tuned = MethodTuning.Run(segment, [], [.. ends], 1, Stop);

        Assert.All(
            tuned.GroupBy(one => one.Setting.Method),
            both => Assert.Equal(2, both.Select(one => one.ArtistSplit).Distinct().Count())
        );
    }
}
