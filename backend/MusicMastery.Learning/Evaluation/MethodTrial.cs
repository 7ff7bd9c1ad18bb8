using System.Diagnostics;
using MusicMastery.Core.Predictions;

namespace MusicMastery.Learning.Evaluation;

/// <summary>
/// One method fitted and tested fold by fold with artists kept apart, and once more with rows split at random. Each of
/// these tests is independent of the others, so that they can run side by side.
/// </summary>
internal sealed class MethodTrial(IMethod method, TrialPlan plan)
{
    private readonly TestedRows[] _folds = new TestedRows[plan.Folds.Count];
    private readonly double[] _fitMs = new double[plan.Folds.Count];
    private TestedRows? _rowSplit;

    /// <summary>The method on trial.</summary>
    public IMethod Method => method;

    /// <summary>How many tests there are.</summary>
    public int TestCount => _folds.Length + 1;

    /// <summary>Runs one test, counted from 0.</summary>
    public void Run(int test)
    {
        if (test == _folds.Length)
        {
            var fitted = method.Fit(plan.RowTraining, plan.RandomSeed);
            _rowSplit = TestedRows.Of(fitted, plan.RowTraining, plan.RowTest);
        }
        else
        {
            var training = plan.Training[test];
            var started = Stopwatch.GetTimestamp();
            var fitted = method.Fit(training, plan.RandomSeed + test);
            _fitMs[test] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            _folds[test] = TestedRows.Of(fitted, training, plan.Folds.Test(test));
        }
    }

    /// <summary>The figures on held-out artists, once all tests have run.</summary>
    public HeldOutFigures HeldOut() => new(plan.Table, method.Target, _folds);

    /// <summary>The figures on held-out rows, once all tests have run.</summary>
    public HeldOutFigures RowSplit() => new(plan.Table, method.Target, [_rowSplit!]);

    /// <summary>The method's part of the report card, once all tests have run.</summary>
    public ModelEvaluation Evaluation()
    {
        var figures = HeldOut();
        return new ModelEvaluation
        {
            Method = method.Kind,
            HeldOutAuc = HeldOutFigures.Interval(figures.Auc, plan.Resamples, new(0.5, 0, 1)),
            HeldOutAveragePrecision = HeldOutFigures.Interval(figures.AveragePrecision, plan.Resamples, new(0, 0, 1)),
            WithinArtistRankCorrelation = figures.WithinArtistCorrelation(plan.Resamples),
            Recall = figures.Recall,
            Precision = figures.Precision,
            BrierSkill = figures.BrierSkill,
            RandomSplitAuc = RowSplit().Auc() ?? 0.5,
            Calibration = figures.Calibration,
            FitMs = (int)Math.Round(_fitMs.Order().ElementAt(_fitMs.Length / 2)),
        };
    }
}
