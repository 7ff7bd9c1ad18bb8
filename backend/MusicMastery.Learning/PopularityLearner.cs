using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Explanation;
using MusicMastery.Learning.SeedForest;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning;

/// <summary>
/// Learns the default method, <see cref="ModelMethod.WithinArtist"/>, and evaluates it beside the original's forest, the
/// method on shuffled popularity, and the artist's average.
/// </summary>
public sealed class PopularityLearner : IPopularityLearner
{
    /// <inheritdoc/>
    public ISegmentModel Fit(
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<SampledTrack> elsewhere,
        int randomSeed,
        IProgress<(int Done, int Total)>? progress,
        CancellationToken cancellationToken
    )
    {
        var table = SegmentTable.Of(segment);
        table.RequireEnough();
        var plan = new TrialPlan(table, Prior.Of(elsewhere), randomSeed, Calibrated.HeldOutArtists);
        var trial = new MethodTrial(new WithinArtistMethod(), plan);
        MethodTrial[] comparison =
        [
            new(new SeedForestMethod(), plan),
            new(new ShuffledMethod(), plan),
            new(new ArtistAverageMethod(), plan),
        ];
        var whole = new WholeFit(plan);
        var tests = comparison
            .Append(trial)
            .SelectMany(one => Enumerable.Range(0, one.TestCount).Select(test => (Action)(() => one.Run(test))));
        Trials.Run([whole.Fit, .. tests], progress, cancellationToken);
        Trials.Run(whole.Resamples, null, cancellationToken);
        return new SegmentModel(
            Card(table, trial, comparison) with
            {
                TypicalityReward = TypicalityReward.Of(segment, plan),
            },
            whole,
            randomSeed
        );
    }

    /// <inheritdoc/>
    public ILibraryModel? Open(byte[] saved) => LibraryModelBytes.Read(saved);

    private static PopularityModel Card(SegmentTable table, MethodTrial trial, MethodTrial[] comparison)
    {
        var evaluation = trial.Evaluation();
        var (verdict, reason) = Verdict.Of(table.Count, table.ArtistCount, evaluation.WithinArtistRankCorrelation);
        return new PopularityModel
        {
            Method = trial.Method.Kind,
            TrackCount = table.Count,
            ArtistCount = table.ArtistCount,
            Verdict = verdict,
            VerdictReason = reason,
            Evaluation = evaluation,
            Comparison = [.. comparison.Select(other => other.Evaluation())],
        };
    }
}
