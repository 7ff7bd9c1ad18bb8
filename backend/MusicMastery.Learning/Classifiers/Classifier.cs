using Microsoft.ML;
using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Classifiers;

/// <summary>One of ML.NET's binary classifiers, trained to tell popular tracks from the rest.</summary>
internal sealed class Classifier
{
    private readonly MLContext _context;
    private readonly ITransformer _model;
    private readonly Medians _medians;
    private readonly FeatureScale _scale;

    private Classifier(MLContext context, ITransformer model, Medians medians, FeatureScale scale)
    {
        _context = context;
        _model = model;
        _medians = medians;
        _scale = scale;
    }

    /// <summary>Trains it; null when there are no two classes to tell apart.</summary>
    /// <param name="training">What it may learn from; medians, scale, line and balance come from there too.</param>
    /// <param name="train">Which classifier.</param>
    /// <param name="randomSeed">Makes every random choice.</param>
    public static Classifier? Of(TrainingSet training, Func<MLContext, IDataView, ITransformer> train, int randomSeed)
    {
        if (BalancedRows.Of(training) is not { } rows)
        {
            return null;
        }

        var scale = FeatureScale.Of(rows.Sounds);
        var context = new MLContext(randomSeed);
        return new(
            context,
            train(context, rows.View(context, rows.Sounds.Select(scale.Standardise))),
            rows.Medians,
            scale
        );
    }

    /// <summary>The score of each row: above 0 it holds a track rather for popular, both classes weighing the same.</summary>
    public double[] Score(SegmentTable table, int[] rows) =>
        [
            .. ClassifierRow
                .Scores(_context, _model, rows.Select(row => _scale.Standardise(_medians.Fill(table.Sounds[row]))))
                .Select(score => (double)score),
        ];
}
