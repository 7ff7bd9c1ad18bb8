using System.Diagnostics;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Classifiers;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.SeedForest;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning;

/// <summary>Holds methods against each other on one segment: on held-out artists, on held-out rows, on the library.</summary>
public static class MethodComparison
{
    /// <summary>The methods that can be compared.</summary>
    public static IReadOnlyList<ModelMethod> Methods { get; } =
    [
        ModelMethod.WithinArtist,
        ModelMethod.SeedForest,
        ModelMethod.BoostedTrees,
        ModelMethod.Logistic,
        ModelMethod.LinearSvm,
        ModelMethod.Shuffled,
        ModelMethod.ArtistAverage,
    ];

    /// <summary>Runs the methods, each fit on one processor, as many at once as there are processors.</summary>
    /// <param name="segment">Recordings with audio features.</param>
    /// <param name="elsewhere">Tracks that share no artist with the segment or the library; may be empty.</param>
    /// <param name="library">The seed artist's tracks, with audio features; may be empty.</param>
    /// <param name="methods">Which methods, from <see cref="Methods"/>.</param>
    /// <param name="randomSeed">Makes every random choice.</param>
    /// <param name="cancellationToken">Stops between two fits.</param>
    /// <exception cref="SegmentTooSmallException">Too few tracks or artists to fit anything.</exception>
    public static IReadOnlyList<MethodResult> Run(
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<SampledTrack> elsewhere,
        IReadOnlyList<Track> library,
        IReadOnlyList<ModelMethod> methods,
        int randomSeed,
        CancellationToken cancellationToken
    )
    {
        var table = SegmentTable.Of(segment);
        table.RequireEnough();
        var plan = new TrialPlan(table, Prior.Of(elsewhere), randomSeed);
        var songs = SegmentTable.OfLibrary(library, Medians.Of(table.Sounds));
        var trials = methods.Select(method => new MethodTrial(Create(method), plan)).ToArray();
        var wholes = new Whole[trials.Length];
        var fits = trials.Select((trial, i) => (Action)(() => wholes[i] = Fit(trial.Method, plan, songs)));
        var tests = trials.SelectMany(trial =>
            Enumerable.Range(0, trial.TestCount).Select(test => (Action)(() => trial.Run(test)))
        );
        Trials.Run([.. fits, .. tests], null, cancellationToken);
        return
        [
            .. trials.Select(
                (trial, i) =>
                    new MethodResult(
                        trial.Method.Kind,
                        table.Count,
                        table.ArtistCount,
                        SplitFigures.Of(trial.HeldOut()),
                        SplitFigures.Of(trial.RowSplit()),
                        trial.HeldOut().Calibration,
                        wholes[i].FitMs,
                        wholes[i].Appeals
                    )
            ),
        ];
    }

    private static IMethod Create(ModelMethod method) =>
        method switch
        {
            ModelMethod.WithinArtist => new WithinArtistMethod(),
            ModelMethod.SeedForest => new SeedForestMethod(),
            ModelMethod.BoostedTrees => new BoostedTreesMethod(),
            ModelMethod.Logistic => new LogisticMethod(),
            ModelMethod.LinearSvm => new LinearSvmMethod(),
            ModelMethod.Shuffled => new ShuffledMethod(),
            ModelMethod.ArtistAverage => new ArtistAverageMethod(),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method."),
        };

    private static Whole Fit(IMethod method, TrialPlan plan, SegmentTable library)
    {
        var started = Stopwatch.GetTimestamp();
        var fitted = method.Fit(plan.Whole, plan.RandomSeed);
        var fitMs = (int)Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        double[] appeals = [.. fitted.Score(library, library.Rows).Select(fitted.Probability)];
        return new(fitMs, fitted.OrdersWithinArtist ? appeals : [.. appeals.Select(_ => appeals.Average())]);
    }

    private sealed record Whole(int FitMs, double[] Appeals);
}

/// <summary>How one method did on one segment and its library.</summary>
/// <param name="Method">The method.</param>
/// <param name="TrackCount">Tracks in the segment.</param>
/// <param name="ArtistCount">Artists credited on them.</param>
/// <param name="ArtistSplit">Its figures on artists it never saw.</param>
/// <param name="RowSplit">Its figures on tracks split by row: flattering.</param>
/// <param name="Calibration">Its probabilities against what came true, on artists it never saw.</param>
/// <param name="FitMs">Milliseconds that one fit on the whole segment took, calibration included.</param>
/// <param name="LibraryAppeals">The appeal of each library track, 0–1; one and the same when it does not order them.</param>
public sealed record MethodResult(
    ModelMethod Method,
    int TrackCount,
    int ArtistCount,
    SplitFigures ArtistSplit,
    SplitFigures RowSplit,
    IReadOnlyList<CalibrationBin> Calibration,
    int FitMs,
    IReadOnlyList<double> LibraryAppeals
);

/// <summary>A method's figures on one split; as in <see cref="ModelEvaluation"/>, null where undefined.</summary>
public sealed record SplitFigures(
    double? Auc,
    double? AveragePrecision,
    double Recall,
    double Precision,
    double BrierSkill,
    double? WithinArtistRankCorrelation
)
{
    internal static SplitFigures Of(HeldOutFigures figures) =>
        new(
            figures.Auc(),
            figures.AveragePrecision(),
            figures.Recall,
            figures.Precision,
            figures.BrierSkill,
            figures.WithinArtistCorrelation()
        );
}
