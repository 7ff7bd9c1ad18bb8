using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;
using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Evaluation;

namespace MusicMastery.Learning.Classifiers;

/// <summary>Gradient-boosted trees (Friedman 2001; ML.NET's FastTree) on the question of the original's forest.</summary>
/// <param name="trees">How many trees, at least 1.</param>
internal sealed class BoostedTreesMethod(int trees = BoostedTreesMethod.UsualTrees) : IMethod
{
    /// <summary>Trees unless another number is asked for.</summary>
    public const int UsualTrees = 100;

    /// <summary>A curve of two numbers needs no more held-out tracks, and every split costs another training.</summary>
    private const int CalibrationSplits = 2;

    /// <inheritdoc/>
    public ModelMethod Kind => ModelMethod.BoostedTrees;

    /// <inheritdoc/>
    public Target Target => Target.PopularInSegment;

    /// <inheritdoc/>
    public IFitted Fit(TrainingSet training, int randomSeed) =>
        CalibratedClassifier.Fit(
            training,
            (context, rows) =>
                context.BinaryClassification.Trainers.FastTree(Options(randomSeed)).LeavingGarbage().Fit(rows),
            CalibrationSplits,
            randomSeed
        );

    private FastTreeBinaryTrainer.Options Options(int randomSeed) =>
        ClassifierRow.Read(
            new FastTreeBinaryTrainer.Options
            {
                NumberOfTrees = trees,
                NumberOfLeaves = 8,
                MinimumExampleCountPerLeaf = 40,
                LearningRate = 0.05,
                NumberOfThreads = 1,
                Seed = randomSeed,
                FeatureSelectionSeed = randomSeed,
            }
        );
}
