using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Analyses;

/// <summary>The two stages of the walk that need the learner: fitting a model, and taking its advice.</summary>
internal sealed class LearningStages(
    IPopularityLearner learner,
    StageReporter stages,
    CancellationToken cancellationToken
) : IProgress<(int Done, int Total)>
{
    /// <summary>The model; null, and the stage left out, when there is too little to learn from.</summary>
    public ISegmentModel? Fit(IReadOnlyList<SegmentTrack> heard, int randomSeed)
    {
        try
        {
            var model = learner.Fit(heard, randomSeed, this, cancellationToken);
            stages.Say(model.Card.VerdictReason);
            return model;
        }
        catch (SegmentTooSmallException tooSmall)
        {
            stages.Skip(tooSmall.Message);
            return null;
        }
    }

    /// <summary>The drivers and the judged library; both empty, and the stage left out, without a model.</summary>
    public (IReadOnlyList<PopularityDriver> Drivers, IReadOnlyList<TrackPrediction> Library) Advise(
        ISegmentModel? model,
        IReadOnlyList<Recording> library,
        IReadOnlyList<SegmentTrack> segment
    )
    {
        if (model is null)
        {
            stages.Skip("Without a model there is no advice on songs; possible collaborators are still found.");
            return ([], []);
        }

        var drivers = model.Drivers(cancellationToken);
        var songs = library.Where(IsJudged).ToList();
        var appeals = model.Predict([.. songs.Select(song => song.Release)]);
        var predictions = LibraryRanking.Of(appeals, songs, segment);
        stages.Count(predictions.Count, library.Count, StageWords.Advice(predictions, library.Count));
        return (drivers, predictions);
    }

    /// <summary>Counts fits; called on the thread that fits.</summary>
    void IProgress<(int Done, int Total)>.Report((int Done, int Total) value) => stages.Count(value.Done, value.Total);

    private static bool IsJudged(Recording song) => song.Release is { AudioFeatures: not null, Popularity: not null };
}
