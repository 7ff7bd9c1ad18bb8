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
    public ILibraryModel For(IReadOnlyList<Track> library) => LibraryModel.Of(whole, library);
}
