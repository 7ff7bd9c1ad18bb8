using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Classifiers;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.SeedForest;

/// <summary>
/// The original Music Mastery of 2020: a forest of 100 trees of four leaves that tells tracks at or above the segment's
/// 75th percentile from the rest, both classes weighing the same. The original scaled duration, loudness and tempo to
/// 0–1; trees only compare, so that changes nothing and is left out.
/// </summary>
/// <param name="leaves">Leaves of a tree, at least 2.</param>
internal sealed class SeedForestMethod(int leaves = SeedForestMethod.OriginalLeaves) : IMethod
{
    /// <summary>The original's trees: two questions deep.</summary>
    public const int OriginalLeaves = 4;

    /// <inheritdoc/>
    public ModelMethod Kind => ModelMethod.SeedForest;

    /// <inheritdoc/>
    public Target Target => Target.PopularInSegment;

    /// <inheritdoc/>
    public IFitted Fit(TrainingSet training, int randomSeed) =>
        Forest(training, randomSeed, leaves) is { } forest ? forest : new Undecided();

    /// <summary>Fits the forest; null when all tracks are alike, popular or not.</summary>
    public static FittedSeedForest? Forest(TrainingSet training, int randomSeed, int leaves = OriginalLeaves)
    {
        if (BalancedRows.Of(training) is not { } rows)
        {
            return null;
        }

        var context = new MLContext(randomSeed);
        var trainer = context.BinaryClassification.Trainers.FastForest(Options(randomSeed, leaves)).LeavingGarbage();
        var model = trainer.Fit(rows.View(context, rows.Sounds.Select(ClassifierRow.Values)));
        return new(context, model, rows.Medians, Lean(training, rows.Medians, rows.Line));
    }

    // scikit-learn's defaults of the time: every tree draws as many rows as there are with replacement, which are 63.2 %
    // different ones; each split looks at √12 of the features; a leaf may hold a single track.
    private static FastForestBinaryTrainer.Options Options(int randomSeed, int leaves) =>
        ClassifierRow.Read(
            new FastForestBinaryTrainer.Options
            {
                NumberOfTrees = 100,
                NumberOfLeaves = leaves,
                MinimumExampleCountPerLeaf = 1,
                BaggingExampleFraction = 0.632,
                FeatureFractionPerSplit = 0.25,
                NumberOfThreads = 1,
                Seed = randomSeed,
                FeatureSelectionSeed = randomSeed,
            }
        );

    /// <summary>The sign of each feature's mean over popular tracks less that over the rest.</summary>
    private static int[] Lean(TrainingSet training, Medians medians, double line)
    {
        var (table, lean) = (training.Table, new int[SoundVector.Length]);
        for (var feature = 0; feature < lean.Length; feature++)
        {
            var means = training.Rows.ToLookup(
                row => table.Popularity[row] >= line,
                row => double.IsNaN(table.Sounds[row][feature]) ? medians[feature] : table.Sounds[row][feature]
            );
            lean[feature] = Math.Sign(means[true].Average() - means[false].Average());
        }

        return lean;
    }

    /// <summary>Stands in where there are no two classes to tell apart.</summary>
    private sealed class Undecided : IFitted
    {
        public bool OrdersWithinArtist => false;

        public double Line => 0.5;

        public double[] Score(SegmentTable table, int[] rows) => [.. rows.Select(_ => 0.5)];

        public double Probability(double score) => score;
    }
}
