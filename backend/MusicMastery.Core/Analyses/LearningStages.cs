using System.Diagnostics;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Telemetry;
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
    public ISegmentModel? Fit(IReadOnlyList<SegmentTrack> heard, IReadOnlyList<SampledTrack> elsewhere, int randomSeed)
    {
        using var span = Signals.Work.StartActivity("fit");
        span?.SetTag("musicmastery.fit.tracks", heard.Count);
        var began = Stopwatch.GetTimestamp();
        try
        {
            var model = learner.Fit(heard, elsewhere, randomSeed, this, cancellationToken);
            Measures.Fit.Record(Measures.SecondsSince(began));
            stages.Say(model.Card.VerdictReason);
            return model;
        }
        catch (SegmentTooSmallException tooSmall)
        {
            stages.Skip(tooSmall.Message);
            return null;
        }
    }

    /// <summary>
    /// The drivers, the judged library, and the model to judge more songs with, null when the library has none to judge.
    /// Nothing, and the stage left out, without a model.
    /// </summary>
    public Advice Advise(
        ISegmentModel? model,
        IReadOnlyList<Recording> library,
        IReadOnlyList<SegmentTrack> segment,
        int randomSeed
    )
    {
        if (model is null)
        {
            stages.Skip("Without a model there is no advice on songs; possible collaborators are still found.");
            return new Advice(new([], []), [], null);
        }

        var drivers = model.Drivers(cancellationToken);
        var songs = library.Where(IsJudged).ToList();
        var judge = songs.Count == 0 ? null : model.For([.. songs.Select(song => song.Release)]);
        var appeals = songs.Select(song => judge!.Judge(SoundVector.Of(song.Release)!));
        var resampled = songs.Count == 0 ? [] : model.Resampled([.. songs.Select(song => song.Release)]);
        var predictions = LibraryRanking.Of([.. appeals], resampled, songs, segment);
        stages.Count(predictions.Count, library.Count, StageWords.Advice(predictions, library.Count));
        return new Advice(
            drivers,
            predictions,
            judge is null
                ? null
                : new SavedModel(judge.Save(), SegmentSounds.Of([.. SegmentStatistics.InOrder(segment)], randomSeed))
        );
    }

    /// <summary>Counts fits; called on the thread that fits.</summary>
    void IProgress<(int Done, int Total)>.Report((int Done, int Total) value) => stages.Count(value.Done, value.Total);

    private static bool IsJudged(Recording song) => song.Release is { AudioFeatures: not null, Popularity: not null };
}

/// <summary>What a model says of a library.</summary>
/// <param name="Drivers">The audio features it leans on.</param>
/// <param name="Library">The judged recordings, largest gap first.</param>
/// <param name="Model">What it takes to judge more songs; null when there is no library to set them against.</param>
internal sealed record Advice(DriverAdvice Drivers, IReadOnlyList<TrackPrediction> Library, SavedModel? Model);
