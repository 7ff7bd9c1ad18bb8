using Microsoft.ML;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Classifiers;

/// <summary>A classifier whose scores were made probabilities on artists that it had not seen.</summary>
/// <param name="Classifier">Trained on the whole training set; null when there were no two classes there.</param>
/// <param name="Calibration">From score to the probability that a track is popular in the segment.</param>
internal sealed record CalibratedClassifier(Classifier? Classifier, PlattScaling Calibration) : IFitted
{
    /// <inheritdoc/>
    public bool OrdersWithinArtist => Classifier is not null;

    /// <summary>As the original does, a track is predicted popular from even odds with both classes weighing the same.</summary>
    public double Line => 0;

    /// <summary>Trains a classifier, and once more on each split to calibrate it.</summary>
    /// <param name="training">What it may learn from.</param>
    /// <param name="train">Which classifier.</param>
    /// <param name="splits">How many of the inner splits to calibrate on, at most.</param>
    /// <param name="randomSeed">Makes every random choice.</param>
    public static CalibratedClassifier Fit(
        TrainingSet training,
        Func<MLContext, IDataView, ITransformer> train,
        int splits,
        int randomSeed
    )
    {
        if (training.Rows.Length == 0)
        {
            return new(null, PlattScaling.Fit([], []));
        }

        var (scores, rows) = (new List<double>(), new List<int>());
        foreach (var split in training.Inner.Take(splits))
        {
            if (Classifier.Of(training with { Rows = split.Train, Inner = [] }, train, randomSeed) is { } inner)
            {
                scores.AddRange(inner.Score(training.Table, split.Test));
                rows.AddRange(split.Test);
            }
        }

        if (rows.Count == 0)
        {
            // With nothing held out all that is known is how many are popular.
            rows.AddRange(training.Rows);
            scores.AddRange(new double[rows.Count]);
        }

        var line = training.PopularityLine;
        bool[] popular = [.. rows.Select(row => training.Table.Popularity[row] >= line)];
        return new(Classifier.Of(training, train, randomSeed), PlattScaling.Fit([.. scores], popular));
    }

    /// <inheritdoc/>
    public double[] Score(SegmentTable table, int[] rows) => Classifier?.Score(table, rows) ?? new double[rows.Length];

    /// <inheritdoc/>
    public double Probability(double score) => Calibration.Probability(score);
}
