using MusicMastery.Core.Predictions;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Learning.Evaluation;

namespace MusicMastery.Learning.WithinArtist;

/// <summary>
/// The default method: learns a track's rank among its own artist's tracks. Fame, which explains most of popularity,
/// cancels out; what is left is what sound can tell.
/// </summary>
/// <param name="smoothness">What a step between neighbouring knots of an effect costs.</param>
internal sealed class WithinArtistMethod(double smoothness = AdditiveDesign.UsualSmoothness) : IMethod
{
    /// <inheritdoc/>
    public ModelMethod Kind => ModelMethod.WithinArtist;

    /// <inheritdoc/>
    public Target Target => Target.TopOfArtist;

    /// <inheritdoc/>
    public IFitted Fit(TrainingSet training, int randomSeed) => Fit(training, smoothness);

    /// <summary>Fits the model, and its calibration on artists that models fitted without them score.</summary>
    public static FittedWithinArtist Fit(TrainingSet training, double smoothness = AdditiveDesign.UsualSmoothness)
    {
        if (WithinArtistTraining.Of(training.Table, training.Rows, training.Prior, smoothness) is not { } design)
        {
            return FittedWithinArtist.Nothing;
        }

        var (model, doubt) = design.FitWithDoubt();
        var heldOut = training
            .Inner.Select(split => HeldOutScores.Of(training, split, smoothness))
            .OfType<HeldOutScores>()
            .ToArray();
        return new(
            design,
            model,
            doubt,
            heldOut,
            PlattScaling.Fit(
                [.. heldOut.SelectMany(fold => fold.TopScores)],
                [.. heldOut.SelectMany(fold => fold.Top)]
            ),
            Percentile.Of(model.Score(training.Table, training.Rows), TrainingSet.PopularPercentile)
        );
    }
}
