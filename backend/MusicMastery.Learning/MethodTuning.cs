using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Learning.Classifiers;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.SeedForest;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning;

/// <summary>
/// Tries each method at several values of its main hyper-parameter, on the folds of <see cref="MethodComparison"/>. No
/// library is looked at, so that what is reported of libraries stays untouched by any choice made here.
/// </summary>
public static class MethodTuning
{
    /// <summary>What is tried.</summary>
    public static IReadOnlyList<TuningGrid> Grids { get; } =
    [
        new(ModelMethod.WithinArtist, "smoothness", AdditiveDesign.UsualSmoothness, [0, 60, 200, 600, 2000, 6000]),
        new(ModelMethod.SeedForest, "leaves", SeedForestMethod.OriginalLeaves, [2, 4, 8, 16, 32]),
        new(ModelMethod.BoostedTrees, "trees", BoostedTreesMethod.UsualTrees, [25, 50, 100, 200]),
        new(ModelMethod.Logistic, "l2", LogisticMethod.UsualPenalty, [0.001, 0.01, 0.1, 1, 10, 100]),
        new(ModelMethod.LinearSvm, "lambda", LinearSvmMethod.UsualLambda, [0.0001, 0.001, 0.01, 0.1, 1]),
    ];

    /// <summary>Tries these settings, as many at once as there are processors.</summary>
    /// <param name="segment">Recordings with audio features.</param>
    /// <param name="elsewhere">Tracks that share no artist with the segment; may be empty.</param>
    /// <param name="settings">Which, from <see cref="Grids"/>.</param>
    /// <param name="randomSeed">Makes every random choice.</param>
    /// <param name="cancellationToken">Stops between two fits.</param>
    /// <exception cref="SegmentTooSmallException">Too few tracks or artists to fit anything.</exception>
    public static IReadOnlyList<TuningResult> Run(
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<SampledTrack> elsewhere,
        IReadOnlyList<TuningSetting> settings,
        int randomSeed,
        CancellationToken cancellationToken
    )
    {
        var table = SegmentTable.Of(segment);
        table.RequireEnough();
        var plan = new TrialPlan(table, Prior.Of(elsewhere), randomSeed, Calibrated.Neither);
        var trials = settings.Select(setting => new MethodTrial(Create(setting), plan)).ToArray();
        var tests = trials.SelectMany(trial =>
            Enumerable.Range(0, trial.TestCount).Select(test => (Action)(() => trial.Run(test)))
        );
        Trials.Run([.. tests], null, cancellationToken);
        return
        [
            .. settings.Zip(
                trials,
                (setting, trial) =>
                    new TuningResult(setting, TuningFigures.Of(trial.HeldOut()), TuningFigures.Of(trial.RowSplit()))
            ),
        ];
    }

    private static IMethod Create(TuningSetting setting) =>
        setting.Method switch
        {
            ModelMethod.WithinArtist => new WithinArtistMethod(setting.Value),
            ModelMethod.SeedForest => new SeedForestMethod((int)setting.Value),
            ModelMethod.BoostedTrees => new BoostedTreesMethod((int)setting.Value),
            ModelMethod.Logistic => new LogisticMethod(setting.Value),
            ModelMethod.LinearSvm => new LinearSvmMethod(setting.Value),
            _ => throw new ArgumentOutOfRangeException(nameof(setting), setting, "This method has nothing to tune."),
        };
}
