using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Segments;

/// <summary>
/// A segment that a source collected whole: the network and its tracks as they stood on one day. Where the catalog
/// has one for a seed artist it is used in place of a segment gathered from related artists and their tracks.
/// </summary>
public sealed record CollectedSegment
{
    /// <summary>The artist it was collected for.</summary>
    public required ArtistId SeedArtistId { get; init; }

    /// <summary>The artists within two degrees, in the source's order.</summary>
    public required IReadOnlyList<ArtistId> NetworkArtistIds { get; init; }

    /// <summary>The seed artist's own tracks as far as the source listed them.</summary>
    public required IReadOnlyList<TrackId> LibraryTrackIds { get; init; }

    /// <summary>The tracks of the market, with their popularity on the day of collection.</summary>
    public required IReadOnlyList<CollectedTrack> Tracks { get; init; }

    /// <summary>Where it came from.</summary>
    public required Provenance Provenance { get; init; }
}

/// <summary>A track in a collected segment.</summary>
/// <param name="TrackId">The track.</param>
/// <param name="Popularity">Its popularity on the day of collection, 0–100.</param>
public readonly record struct CollectedTrack(TrackId TrackId, int Popularity);
