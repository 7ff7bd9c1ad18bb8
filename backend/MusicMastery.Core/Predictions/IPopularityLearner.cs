using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Predictions;

/// <summary>Learns from a segment what is popular there.</summary>
public interface IPopularityLearner
{
    /// <summary>
    /// Fits the default method and evaluates it beside its comparisons, on folds that keep every artist on one side.
    /// The same tracks and random seed give the same model, whatever the number of threads.
    /// </summary>
    /// <param name="segment">The recordings that have audio features; their order does not matter.</param>
    /// <param name="elsewhere">
    /// Tracks that share no artist with the segment: what they tell is where the model starts from. May be empty.
    /// </param>
    /// <param name="randomSeed">Makes every random choice.</param>
    /// <param name="progress">Told how many of how many fits are done.</param>
    /// <param name="cancellationToken">Stops between two fits.</param>
    /// <exception cref="SegmentTooSmallException">Too few tracks or artists to fit anything.</exception>
    ISegmentModel Fit(
        IReadOnlyList<SegmentTrack> segment,
        IReadOnlyList<SampledTrack> elsewhere,
        int randomSeed,
        IProgress<(int Done, int Total)>? progress,
        CancellationToken cancellationToken
    );

    /// <summary>The model that <see cref="ILibraryModel.Save"/> put into these bytes; it judges exactly as that one did.</summary>
    /// <returns>Null when the bytes are in the form of another version of the program.</returns>
    ILibraryModel? Open(byte[] saved);
}

/// <summary>A model fitted on one segment.</summary>
public interface ISegmentModel
{
    /// <summary>Its report card.</summary>
    PopularityModel Card { get; }

    /// <summary>The audio features it leans on.</summary>
    DriverAdvice Drivers(CancellationToken cancellationToken);

    /// <summary>
    /// The score of each of an artist's tracks by models of the same segment with other artists left out: one list for
    /// each resample of the artists.
    /// </summary>
    /// <param name="library">At least one track, all with audio features.</param>
    IReadOnlyList<double[]> Resampled(IReadOnlyList<Track> library);

    /// <summary>
    /// The model set to one artist's tracks, from which it takes how that artist sounds.
    /// </summary>
    /// <param name="library">At least one track, all with audio features.</param>
    ILibraryModel For(IReadOnlyList<Track> library);
}

/// <summary>The audio features that a model leans on.</summary>
/// <param name="Each">Each feature, largest |importance| first, ties by feature.</param>
/// <param name="Groups">Features that say much the same, as one.</param>
public sealed record DriverAdvice(IReadOnlyList<PopularityDriver> Each, IReadOnlyList<DriverGroup> Groups);

/// <summary>A model fitted on one segment and set to one artist's library.</summary>
public interface ILibraryModel
{
    /// <summary>
    /// The appeal of a sound as a song of this artist. The artist's mean sound stays that of the library, whether the
    /// song is in it or not.
    /// </summary>
    /// <param name="sound">
    /// Values in the order of <see cref="AudioFeature"/>. NaN, for unknown, takes the library's median, and the
    /// segment's where no track of the library knows it.
    /// </param>
    SongAppeal Judge(double[] sound);

    /// <summary>All that <see cref="Judge"/> needs, for <see cref="IPopularityLearner.Open"/>. The same model, the same bytes.</summary>
    byte[] Save();
}

/// <summary>A model's word on one song.</summary>
/// <param name="Appeal">Calibrated probability of landing in its artist's top quarter, 0–1.</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end of its interval.</param>
/// <param name="Contributions">
/// One for each audio feature, in their order; they add up from the library's mean to the appeal.
/// </param>
public sealed record SongAppeal(
    double Appeal,
    double Low,
    double High,
    IReadOnlyList<FeatureContribution> Contributions
);

/// <summary>A segment has too few tracks or artists to fit anything.</summary>
public sealed class SegmentTooSmallException(string message) : Exception(message);
