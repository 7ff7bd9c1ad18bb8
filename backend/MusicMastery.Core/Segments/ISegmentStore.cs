using MusicMastery.Core.Artists;

namespace MusicMastery.Core.Segments;

/// <summary>Where collected segments are kept.</summary>
public interface ISegmentStore
{
    /// <summary>The segment collected for this artist; null when there is none.</summary>
    CollectedSegment? Find(ArtistId seedArtistId);

    /// <summary>Every artist that a segment was collected for, by id.</summary>
    IReadOnlyList<ArtistId> SeedArtistIds();
}
