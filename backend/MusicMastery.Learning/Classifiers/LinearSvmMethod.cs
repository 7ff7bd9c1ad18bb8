using Microsoft.ML;
using Microsoft.ML.Trainers;
using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Evaluation;

namespace MusicMastery.Learning.Classifiers;

/// <summary>
/// A linear support vector machine on the question of the original's forest. Dual coordinate ascent on the hinge loss
/// (ML.NET's SDCA; Shalev-Shwartz and Zhang 2013) runs until it is within a thousandth of the optimum, or 20 times
/// over the rows.
/// </summary>
/// <param name="lambda">What half the squared weights cost, in the mean loss over tracks; above 0.</param>
internal sealed class LinearSvmMethod(double lambda = LinearSvmMethod.UsualLambda) : IMethod
{
    /// <summary>The cost unless another is asked for.</summary>
    public const double UsualLambda = 0.01;

    /// <summary>A fit is slow, and a curve of two parameters needs no more than two splits.</summary>
    private const int CalibrationSplits = 2;

    /// <inheritdoc/>
    public ModelMethod Kind => ModelMethod.LinearSvm;

    /// <inheritdoc/>
    public Target Target => Target.PopularInSegment;

    /// <inheritdoc/>
    public IFitted Fit(TrainingSet training, int randomSeed) =>
        CalibratedClassifier.Fit(
            training,
            (context, rows) => context.BinaryClassification.Trainers.SdcaNonCalibrated(Options()).Fit(rows),
            CalibrationSplits,
            randomSeed
        );

    private SdcaNonCalibratedBinaryTrainer.Options Options() =>
        ClassifierRow.Read(
            new SdcaNonCalibratedBinaryTrainer.Options
            {
                LossFunction = new HingeLoss(),
                L1Regularization = 0,
                L2Regularization = (float)lambda,
                NumberOfThreads = 1,
                ConvergenceTolerance = 0.001f,
                MaximumNumberOfIterations = 20,
            }
        );
}
