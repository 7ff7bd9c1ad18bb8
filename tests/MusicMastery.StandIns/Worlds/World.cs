using System.Collections.Frozen;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.StandIns.Worlds;

/// <summary>What a world is made of. Take <see cref="World.Parts"/>, change it by <c>with</c>, make another world.</summary>
/// <param name="Artists">All artists.</param>
/// <param name="Links">Who is related to whom; both ends are among the artists.</param>
/// <param name="Recordings">All recordings; credited artists are among the artists.</param>
/// <param name="Albums">All releases.</param>
/// <param name="Tracks">What is on the releases; in the order of the services' listings.</param>
/// <param name="Playlists">All playlists.</param>
public sealed record WorldParts(
    IReadOnlyList<WorldArtist> Artists,
    IReadOnlyList<WorldLink> Links,
    IReadOnlyList<WorldRecording> Recordings,
    IReadOnlyList<WorldAlbum> Albums,
    IReadOnlyList<WorldTrack> Tracks,
    IReadOnlyList<WorldPlaylist> Playlists
);

/// <summary>The music world the stand-ins tell of. Immutable; every service tells of the same world.</summary>
public sealed class World
{
    private readonly FrozenDictionary<ArtistId, WorldArtist> _artists;
    private readonly FrozenDictionary<RecordingId, WorldRecording> _recordings;
    private readonly FrozenDictionary<AlbumId, WorldAlbum> _albums;
    private readonly FrozenDictionary<TrackId, WorldTrack> _tracks;
    private readonly ILookup<ArtistId, WorldArtist> _related;
    private readonly ILookup<ArtistId, WorldRecording> _recordingsOf;
    private readonly ILookup<AlbumId, WorldTrack> _tracksOf;
    private readonly ILookup<RecordingId, WorldTrack> _releasesOf;

    /// <summary>Builds the look-ups; a part that names an unknown other part is refused.</summary>
    /// <exception cref="KeyNotFoundException">A part names what is not there.</exception>
    public World(WorldParts parts)
    {
        Parts = parts;
        _artists = parts.Artists.ToFrozenDictionary(artist => artist.Id);
        _recordings = parts.Recordings.ToFrozenDictionary(recording => recording.Id);
        _albums = parts.Albums.ToFrozenDictionary(album => album.Id);
        _tracks = parts.Tracks.ToFrozenDictionary(track => track.Id);
        _related = parts.Links.OrderBy(link => link.Rank).ToLookup(link => link.From, link => this[link.To]);
        _recordingsOf = parts
            .Recordings.SelectMany(recording => recording.ArtistIds.Select(id => (this[id].Id, recording)))
            .ToLookup(credit => credit.Id, credit => credit.recording);
        _tracksOf = parts.Tracks.OrderBy(track => track.Position).ToLookup(track => this[track.AlbumId].Id);
        _releasesOf = parts.Tracks.ToLookup(track => this[track.RecordingId].Id);
    }

    /// <summary>What it is made of.</summary>
    public WorldParts Parts { get; }

    /// <summary>The artist of the id.</summary>
    public WorldArtist this[ArtistId id] => _artists[id];

    /// <summary>The recording of the id.</summary>
    public WorldRecording this[RecordingId id] => _recordings[id];

    /// <summary>The album of the id.</summary>
    public WorldAlbum this[AlbumId id] => _albums[id];

    /// <summary>The track of the id.</summary>
    public WorldTrack this[TrackId id] => _tracks[id];

    /// <summary>The artists related to this one, closest first.</summary>
    public IEnumerable<WorldArtist> RelatedTo(ArtistId id) => _related[id];

    /// <summary>The recordings that credit the artist, as main artist or as guest.</summary>
    public IEnumerable<WorldRecording> RecordingsOf(ArtistId id) => _recordingsOf[id];

    /// <summary>The tracks of an album by position.</summary>
    public IEnumerable<WorldTrack> TracksOf(AlbumId id) => _tracksOf[id];

    /// <summary>The tracks on which a recording was released.</summary>
    public IEnumerable<WorldTrack> ReleasesOf(RecordingId id) => _releasesOf[id];

    /// <summary>The tracks that credit the artist, each release of a recording by itself.</summary>
    public IEnumerable<WorldTrack> TracksOf(ArtistId id) =>
        RecordingsOf(id).SelectMany(recording => ReleasesOf(recording.Id));

    /// <summary>The albums with a track that credits the artist, newest first.</summary>
    public IEnumerable<WorldAlbum> AlbumsWith(ArtistId id) =>
        TracksOf(id)
            .Select(track => this[track.AlbumId])
            .Distinct()
            .OrderByDescending(album => album.ReleasedOn)
            .ThenBy(album => album.Id.Value, StringComparer.Ordinal);

    /// <summary>The world of the demo catalog: some 330 artists and 12,000 tracks.</summary>
    public static World Demo() => DemoWorld.Value;

    /// <summary>A small valid world for fast tests; the same arguments give the same world.</summary>
    /// <param name="seed">What the draws begin with.</param>
    /// <param name="artists">How many artists, at least 2; null draws 12–30.</param>
    /// <param name="mostTracks">The most recordings of one artist, at least 3: each has 3 to this many.</param>
    public static World Small(int seed, int? artists = null, int mostTracks = 12) =>
        SmallWorld.Draw(seed, artists, mostTracks);
}
