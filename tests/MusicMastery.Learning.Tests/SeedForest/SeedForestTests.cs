using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.SeedForest;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Tests.SeedForest;

public sealed class SeedForestTests
{
    private static readonly SegmentTable Table = SegmentTable.Of(
        InventedMarket.Segment(60, 8, sound => 60 + (8 * sound.Loudness), luck: 0)
    );

    [Fact]
    public void Forest_Should_GiveSharesOfPopularTracks_When_ItScores()
    {
        var forest = SeedForestMethod.Forest(new TrainingSet(Table, Table.Rows, []), 1)!;
        var scores = forest.Score(Table, Table.Rows);
        var line = Percentile.Of(Table.Popularity, 75);
        var popular = Table.Rows.Where(row => Table.Popularity[row] >= line).Average(row => scores[row]);

        Assert.All(scores, score => Assert.InRange(score, 0, 1));
        Assert.InRange(popular, 0.55, 0.95);
        Assert.Equal(0.5, Weighted(scores, line), 0.03);
    }

    [Fact]
    public void Importances_Should_PutThePlantedFeatureFirst_When_ItDecidesAll()
    {
        var importances = SeedForestMethod.Forest(new TrainingSet(Table, Table.Rows, []), 1)!.Importances();

        Assert.Equal((int)AudioFeature.Loudness, importances.Index().MaxBy(pair => pair.Item).Index);
        Assert.Equal(1, importances.Sum(Math.Abs), 9);
    }

    [Fact]
    public void Forest_Should_SayAHalf_When_AllTracksAreEquallyPopular()
    {
        var table = Table.WithPopularity(new double[Table.Count]);
        var fitted = new SeedForestMethod().Fit(new TrainingSet(table, table.Rows, []), 1);

        Assert.All(fitted.Score(table, table.Rows), score => Assert.Equal(0.5, score));
    }

    [Fact]
    public void Forest_Should_BeTheSame_When_FittedAgain()
    {
        var training = new TrainingSet(Table, Table.Rows, []);

        Assert.Equal(
            new SeedForestMethod().Fit(training, 7).Score(Table, Table.Rows),
            new SeedForestMethod().Fit(training, 7).Score(Table, Table.Rows)
        );
    }

    /// <summary>The mean score with both classes weighing the same.</summary>
    private static double Weighted(double[] scores, double line) =>
        (
            Table.Rows.Where(row => Table.Popularity[row] >= line).Average(row => scores[row])
            + Table.Rows.Where(row => Table.Popularity[row] < line).Average(row => scores[row])
        ) / 2;
}
