namespace MusicMastery.Core.Tracks;

/// <summary>A part of a list of tracks.</summary>
public sealed record TrackQuery
{
    /// <summary>Which tracks the list holds.</summary>
    public TrackFilter Filter { get; init; } = TrackFilter.None;

    /// <summary>In which order.</summary>
    public TrackOrder Order { get; init; } = TrackOrder.Usual;

    /// <summary>Only what stands after this place.</summary>
    public TrackPlace? After { get; init; }

    /// <summary>Only what stands before this place.</summary>
    public TrackPlace? Before { get; init; }

    /// <summary>How many at most, at least 0.</summary>
    public required int Count { get; init; }

    /// <summary>Whether to take the last ones instead of the first.</summary>
    public bool FromEnd { get; init; }
}

/// <summary>
/// A place in an order of tracks: where a track with this value and id stands, or would stand. It stays right while
/// tracks come and go around it.
/// </summary>
/// <param name="Number">The value, where the order is by a number; null when it is not known.</param>
/// <param name="Text">The value, where the order is by name; null when there is none.</param>
/// <param name="Id">The track's id.</param>
public sealed record TrackPlace(long? Number, string? Text, TrackId Id);

/// <summary>A part of a list of tracks.</summary>
/// <param name="Tracks">The tracks with their places, in the list's order.</param>
/// <param name="TotalCount">Tracks in the whole list.</param>
/// <param name="HasPrevious">Whether the list has tracks before these.</param>
/// <param name="HasNext">Whether the list has tracks after these.</param>
public sealed record TrackPage(IReadOnlyList<TrackPlace> Tracks, int TotalCount, bool HasPrevious, bool HasNext);
