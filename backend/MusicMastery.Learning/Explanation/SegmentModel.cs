using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Explanation;

/// <summary>The default method fitted to a segment, with its report card.</summary>
internal sealed class SegmentModel(PopularityModel card, WholeFit whole, int randomSeed) : ISegmentModel
{
    /// <inheritdoc/>
    public PopularityModel Card => card;

    /// <inheritdoc/>
    public DriverAdvice Drivers(CancellationToken cancellationToken) =>
        DriverAnalysis.Of(whole, randomSeed, cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<double[]> Resampled(IReadOnlyList<Track> library)
    {
        var sounds = SegmentTable.OfLibrary(library, Medians.Of(whole.Table.Sounds)).Sounds;
        var artist = ArtistSound.Of(sounds);
        return [.. whole.Resampled.Select(resample => resample.Model.Relative(sounds, artist))];
    }

    /// <inheritdoc/>
    public ILibraryModel For(IReadOnlyList<Track> library) => LibraryModel.Of(whole, library);
}
