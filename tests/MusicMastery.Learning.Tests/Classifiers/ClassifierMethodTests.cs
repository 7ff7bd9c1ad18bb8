using MusicMastery.Core.Predictions;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Classifiers;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Tests.Classifiers;

/// <summary>What boosted trees, logistic regression and the support vector machine have in common.</summary>
public sealed class ClassifierMethodTests
{
    private static readonly SegmentTable Table = SegmentTable.Of(
        InventedMarket.Segment(120, 8, sound => 50 + (6 * sound.Loudness))
    );

    [Theory]
    [InlineData(ModelMethod.BoostedTrees)]
    [InlineData(ModelMethod.Logistic)]
    [InlineData(ModelMethod.LinearSvm)]
    public void Method_Should_KnowPopularTracksOfUnseenArtists_When_SoundDecides(ModelMethod kind)
    {
        var (fitted, training, test) = Fit(kind, Table);

        Assert.InRange(Auc(fitted, training, test), 0.7, 1);
    }

    [Theory]
    [InlineData(ModelMethod.BoostedTrees)]
    [InlineData(ModelMethod.Logistic)]
    [InlineData(ModelMethod.LinearSvm)]
    public void Method_Should_KnowNothing_When_PopularityIsShuffled(ModelMethod kind)
    {
        var table = SegmentTable.Of(InventedMarket.Segment(400, 8));
        var popularity = (double[])table.Popularity.Clone();
        new Random(3).Shuffle(popularity);
        var (fitted, training, test) = Fit(kind, table.WithPopularity(popularity));

        // Four standard errors of an AUC over 160 popular tracks and 480 others.
        Assert.InRange(Auc(fitted, training, test), 0.4, 0.6);
    }

    [Theory]
    [InlineData(ModelMethod.BoostedTrees)]
    [InlineData(ModelMethod.Logistic)]
    [InlineData(ModelMethod.LinearSvm)]
    public void Probabilities_Should_MeetTheSharesThatCameTrue_When_ArtistsAreUnseen(ModelMethod kind)
    {
        var folds = Enumerable.Range(0, ArtistFolds.Usual).Select(fold => Fit(kind, Table, fold)).ToList();
        double[] probabilities =
        [
            .. folds.SelectMany(fold => fold.Fitted.Score(Table, fold.Test).Select(fold.Fitted.Probability)),
        ];
        bool[] popular = [.. folds.SelectMany(fold => Popular(fold.Training, fold.Test))];

        Assert.All(probabilities, probability => Assert.InRange(probability, 0, 1));
        Assert.Equal(popular.Average(isPopular => isPopular ? 1 : 0), probabilities.Average(), 0.05);
        Assert.True(BrierScore.Skill(probabilities, popular) > 0);
    }

    [Theory]
    [InlineData(ModelMethod.BoostedTrees)]
    [InlineData(ModelMethod.Logistic)]
    [InlineData(ModelMethod.LinearSvm)]
    public void Fit_Should_BeTheSame_When_ManyRunSideBySide(ModelMethod kind)
    {
        var (alone, _, test) = Fit(kind, Table);
        var expected = alone.Score(Table, test);
        var together = new double[4][];
        Parallel.For(0, together.Length, i => together[i] = Fit(kind, Table).Fitted.Score(Table, test));

        Assert.All(together, scores => Assert.Equal(expected, scores));
        Assert.Equal(alone.Probability(1), Fit(kind, Table).Fitted.Probability(1));
    }

    [Theory]
    [InlineData(ModelMethod.BoostedTrees)]
    [InlineData(ModelMethod.Logistic)]
    [InlineData(ModelMethod.LinearSvm)]
    public void UnknownValues_Should_CountAsTheMedian_When_TracksLackThem(ModelMethod kind)
    {
        var table = SegmentTable.Of(InventedMarket.Segment(60, 8, sound => 50 + (6 * sound.Loudness)));
        foreach (var row in table.Rows.Where(row => row % 3 == 0))
        {
            table.Sounds[row][(int)AudioFeature.Duration] = double.NaN;
            table.Sounds[row][(int)AudioFeature.Mode] = double.NaN;
        }

        var (fitted, training, test) = Fit(kind, table);

        Assert.Contains(test, row => table.Sounds[row].Any(double.IsNaN));
        Assert.All(fitted.Score(table, test), score => Assert.True(double.IsFinite(score)));
        Assert.InRange(Auc(fitted, training, test), 0.65, 1);
    }

    [Theory]
    [InlineData(ModelMethod.BoostedTrees)]
    [InlineData(ModelMethod.Logistic)]
    [InlineData(ModelMethod.LinearSvm)]
    public void Method_Should_OrderNothing_When_AllTracksAreEquallyPopular(ModelMethod kind)
    {
        var table = Table.WithPopularity([.. Table.Popularity.Select(_ => 40.0)]);
        var (fitted, _, test) = Fit(kind, table);
        var score = Assert.Single(fitted.Score(table, test).Distinct());

        Assert.False(fitted.OrdersWithinArtist);
        Assert.InRange(fitted.Probability(score), 0.95, 1);
    }

    [Theory]
    [InlineData(ModelMethod.BoostedTrees)]
    [InlineData(ModelMethod.Logistic)]
    [InlineData(ModelMethod.LinearSvm)]
    public void Method_Should_OrderNothing_When_ThereIsNothingToLearnFrom(ModelMethod kind)
    {
        var fitted = Create(kind).Fit(new TrainingSet(Table, [], []), 1);

        Assert.False(fitted.OrdersWithinArtist);
        Assert.InRange(fitted.Probability(fitted.Score(Table, [0])[0]), 0, 1);
    }

    [Theory]
    [InlineData(ModelMethod.BoostedTrees)]
    [InlineData(ModelMethod.Logistic)]
    [InlineData(ModelMethod.LinearSvm)]
    public void Probability_Should_StayAtTheShareOfPopularTracks_When_NothingIsHeldOut(ModelMethod kind)
    {
        var fitted = Create(kind).Fit(new TrainingSet(Table, Table.Rows, []), 1);

        Assert.Equal(0.25, fitted.Probability(0), 0.02);
    }

    private static (IFitted Fitted, TrainingSet Training, int[] Test) Fit(
        ModelMethod kind,
        SegmentTable table,
        int fold = 0
    )
    {
        var folds = new ArtistFolds(table, table.Rows, ArtistFolds.Usual, 1);
        var training = TrainingSet.Without(table, folds, fold);
        return (Create(kind).Fit(training, 1), training, folds.Test(fold));
    }

    private static double Auc(IFitted fitted, TrainingSet training, int[] test) =>
        new RankedOutcomes(fitted.Score(training.Table, test), Popular(training, test)).Auc()!.Value;

    private static bool[] Popular(TrainingSet training, int[] test) =>
        [.. test.Select(row => training.Table.Popularity[row] >= training.PopularityLine)];

    private static IMethod Create(ModelMethod kind) =>
        kind switch
        {
            ModelMethod.BoostedTrees => new BoostedTreesMethod(),
            ModelMethod.Logistic => new LogisticMethod(),
            _ => new LinearSvmMethod(),
        };
}
