using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.Explanation;

/// <summary>The default method fitted to a segment, with its report card.</summary>
internal sealed class SegmentModel(PopularityModel card, WholeFit whole, int randomSeed) : ISegmentModel
{
    /// <inheritdoc/>
    public PopularityModel Card => card;

    /// <inheritdoc/>
    public IReadOnlyList<PopularityDriver> Drivers(CancellationToken cancellationToken) =>
        DriverAnalysis.Of(whole, randomSeed, cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<SongAppeal> Predict(IReadOnlyList<Track> library) =>
        library.Count == 0 ? [] : LibraryAppeal.Of(whole, library);
}
