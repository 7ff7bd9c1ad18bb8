using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.StandIns.Worlds;

/// <summary>An album's id in the world, which no service shows.</summary>
public readonly record struct AlbumId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>What sort of release an album is.</summary>
public enum AlbumKind
{
    Album,
    SingleRelease,
    Compilation,
}

/// <summary>A release.</summary>
/// <param name="Id">The world's id.</param>
/// <param name="Name">Its title.</param>
/// <param name="ArtistId">Whose release it is; guests on its tracks are only credited there.</param>
/// <param name="ReleasedOn">When it came out.</param>
/// <param name="Kind">What sort of release.</param>
public sealed record WorldAlbum(AlbumId Id, string Name, ArtistId ArtistId, DateOnly ReleasedOn, AlbumKind Kind);

/// <summary>A recording on an album. One recording can be on several, each time as a track with an id of its own.</summary>
/// <param name="Id">The world's id.</param>
/// <param name="RecordingId">What is heard.</param>
/// <param name="AlbumId">On what it was released.</param>
/// <param name="Position">From 1, without gaps on one album.</param>
/// <param name="Popularity">0–100, at most that of the recording.</param>
public sealed record WorldTrack(TrackId Id, RecordingId RecordingId, AlbumId AlbumId, int Position, int Popularity);

/// <summary>A playlist's id in the world, which no service shows.</summary>
public readonly record struct PlaylistId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A playlist.</summary>
/// <param name="Id">The world's id.</param>
/// <param name="Name">Its title.</param>
/// <param name="TrackIds">In the order of the playlist.</param>
public sealed record WorldPlaylist(PlaylistId Id, string Name, IReadOnlyList<TrackId> TrackIds);
