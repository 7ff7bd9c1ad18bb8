using Microsoft.ML;
using Microsoft.ML.Trainers;
using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Evaluation;

namespace MusicMastery.Learning.Classifiers;

/// <summary>Logistic regression (ML.NET's L-BFGS) on the question of the original's forest.</summary>
/// <param name="penalty">What the squared weights cost, in the loss of as many tracks; at least 0.</param>
internal sealed class LogisticMethod(double penalty = LogisticMethod.UsualPenalty) : IMethod
{
    /// <summary>The penalty unless another is asked for; scikit-learn's default.</summary>
    public const double UsualPenalty = 1;

    /// <inheritdoc/>
    public ModelMethod Kind => ModelMethod.Logistic;

    /// <inheritdoc/>
    public Target Target => Target.PopularInSegment;

    /// <inheritdoc/>
    public IFitted Fit(TrainingSet training, int randomSeed) =>
        CalibratedClassifier.Fit(
            training,
            (context, rows) => context.BinaryClassification.Trainers.LbfgsLogisticRegression(Options()).Fit(rows),
            training.Inner.Count,
            randomSeed
        );

    private LbfgsLogisticRegressionBinaryTrainer.Options Options() =>
        ClassifierRow.Read(
            new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                L1Regularization = 0,
                L2Regularization = (float)penalty,
                NumberOfThreads = 1,
            }
        );
}
