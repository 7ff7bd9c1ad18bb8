using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Classifiers;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.SeedForest;

/// <summary>The original's forest, fitted.</summary>
internal sealed class FittedSeedForest(
    MLContext context,
    BinaryPredictionTransformer<FastForestBinaryModelParameters> model,
    Medians medians,
    int[] lean
) : IFitted
{
    /// <inheritdoc/>
    public bool OrdersWithinArtist => true;

    /// <inheritdoc/>
    public double Line => 0.5;

    /// <summary>
    /// The mean over trees of the (balanced) share of popular tracks in the leaf, 0–1. ML.NET gives the sum of 2 · share
    /// − 1 instead.
    /// </summary>
    public double[] Score(SegmentTable table, int[] rows)
    {
        var trees = model.Model.TrainedTreeEnsemble.Trees.Count;
        return
        [
            .. ClassifierRow
                .Scores(context, model, rows.Select(row => ClassifierRow.Values(medians.Fill(table.Sounds[row]))))
                .Select(sum => Math.Clamp(((sum / trees) + 1) / 2, 0, 1)),
        ];
    }

    /// <inheritdoc/>
    public double Probability(double score) => score;

    /// <summary>
    /// The original's importances: each tree's gains shared out over the features that brought them, averaged over the
    /// trees; the sign is that of the difference between the means of popular tracks and of the rest.
    /// </summary>
    public IReadOnlyList<double> Importances()
    {
        var sum = new double[SoundVector.Length];
        var trees = model.Model.TrainedTreeEnsemble.Trees;
        foreach (var tree in trees)
        {
            var gain = tree.SplitGains.Sum();
            for (var node = 0; node < tree.NumberOfNodes && gain > 0; node++)
            {
                sum[tree.NumericalSplitFeatureIndexes[node]] += tree.SplitGains[node] / gain / trees.Count;
            }
        }

        return [.. sum.Select((share, feature) => share * lean[feature])];
    }
}
