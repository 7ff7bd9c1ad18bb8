using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Predictions;

/// <summary>Learns from a segment what is popular there.</summary>
public interface IPopularityLearner
{
    /// <summary>
    /// Fits the default method and evaluates it beside its comparisons, on folds that keep every artist on one side.
    /// The same segment and random seed give the same model, whatever the number of threads.
    /// </summary>
    /// <param name="segment">The recordings that have audio features; their order does not matter.</param>
    /// <param name="randomSeed">Makes every random choice.</param>
    /// <param name="progress">Told how many of how many fits are done.</param>
    /// <param name="cancellationToken">Stops between two fits.</param>
    /// <exception cref="SegmentTooSmallException">Too few tracks or artists to fit anything.</exception>
    ISegmentModel Fit(
        IReadOnlyList<SegmentTrack> segment,
        int randomSeed,
        IProgress<(int Done, int Total)>? progress,
        CancellationToken cancellationToken
    );
}

/// <summary>A model fitted on one segment.</summary>
public interface ISegmentModel
{
    /// <summary>Its report card.</summary>
    PopularityModel Card { get; }

    /// <summary>The audio features it leans on, largest |importance| first, ties by feature.</summary>
    IReadOnlyList<PopularityDriver> Drivers(CancellationToken cancellationToken);

    /// <summary>
    /// The appeal of each of one artist's tracks, in their order. The artist's own mean sound is taken from them.
    /// Tracks must have audio features.
    /// </summary>
    IReadOnlyList<SongAppeal> Predict(IReadOnlyList<Track> library);
}

/// <summary>A model's word on one song.</summary>
/// <param name="TrackId">The song.</param>
/// <param name="Appeal">Calibrated probability of landing in its artist's top quarter, 0–1.</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end of its interval.</param>
/// <param name="Contributions">One for each audio feature; they add up from the library's mean to the appeal.</param>
public sealed record SongAppeal(
    TrackId TrackId,
    double Appeal,
    double Low,
    double High,
    IReadOnlyList<FeatureContribution> Contributions
);

/// <summary>A segment has too few tracks or artists to fit anything.</summary>
public sealed class SegmentTooSmallException(string message) : Exception(message);
