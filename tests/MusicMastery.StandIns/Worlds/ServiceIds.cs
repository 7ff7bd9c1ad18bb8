using System.Globalization;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.StandIns.Worlds;

/// <summary>Spotify's ids: 22 base-62 characters, in spaces of their own for each kind of thing.</summary>
public sealed class SpotifyIds(World world)
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public IdMap<ArtistId, WorldArtist> Artists { get; } =
        new(world.Parts.Artists, x => x.Id, (x, _) => Id(x.Id.Value));

    public IdMap<AlbumId, WorldAlbum> Albums { get; } = new(world.Parts.Albums, x => x.Id, (x, _) => Id(x.Id.Value));

    public IdMap<TrackId, WorldTrack> Tracks { get; } = new(world.Parts.Tracks, x => x.Id, (x, _) => Id(x.Id.Value));

    public IdMap<PlaylistId, WorldPlaylist> Playlists { get; } =
        new(world.Parts.Playlists, x => x.Id, (x, _) => Id(x.Id.Value));

    /// <summary>Whether Spotify takes it for an id at all.</summary>
    public static bool IsId(string text) => text.Length == 22 && text.All(char.IsAsciiLetterOrDigit);

    private static string Id(string key)
    {
        var bits = Draws.Bits($"spotify/{key}");
        Span<char> id = stackalloc char[22];
        for (var at = id.Length - 1; at >= 0; at--)
        {
            (bits, var digit) = UInt128.DivRem(bits, 62);
            id[at] = Digits[(int)digit];
        }

        return new string(id);
    }
}

/// <summary>MusicBrainz' ids, which ListenBrainz shares.</summary>
public sealed class MusicBrainzIds(World world)
{
    public IdMap<ArtistId, WorldArtist> Artists { get; } =
        new(world.Parts.Artists, x => x.Id, (x, _) => Uuid.Of($"musicbrainz/{x.Id}"));

    public IdMap<RecordingId, WorldRecording> Recordings { get; } =
        new(world.Parts.Recordings, x => x.Id, (x, _) => Uuid.Of($"musicbrainz/{x.Id}"));

    public IdMap<AlbumId, WorldAlbum> Releases { get; } =
        new(world.Parts.Albums, x => x.Id, (x, _) => Uuid.Of($"musicbrainz/{x.Id}"));
}

/// <summary>ReccoBeats' ids: UUIDs.</summary>
public sealed class ReccoBeatsIds(World world)
{
    public IdMap<TrackId, WorldTrack> Tracks { get; } =
        new(world.Parts.Tracks, x => x.Id, (x, _) => Uuid.Of($"reccobeats/{x.Id}"));

    public IdMap<ArtistId, WorldArtist> Artists { get; } =
        new(world.Parts.Artists, x => x.Id, (x, _) => Uuid.Of($"reccobeats/{x.Id}"));
}

/// <summary>Deezer's ids: whole numbers in decimal; those of tracks do not fit into 32 bits, as at Deezer.</summary>
public sealed class DeezerIds(World world)
{
    public IdMap<ArtistId, WorldArtist> Artists { get; } =
        new(world.Parts.Artists, x => x.Id, (_, at) => Id(1_027, at));

    public IdMap<AlbumId, WorldAlbum> Albums { get; } =
        new(world.Parts.Albums, x => x.Id, (_, at) => Id(302_127_000, at));

    public IdMap<TrackId, WorldTrack> Tracks { get; } =
        new(world.Parts.Tracks, x => x.Id, (_, at) => Id(3_135_556_000, at));

    private static string Id(long first, int index) => (first + 7L * index).ToString(CultureInfo.InvariantCulture);
}

/// <summary>UUIDs drawn by name.</summary>
internal static class Uuid
{
    /// <summary>A version-4 UUID in lower case with dashes.</summary>
    public static string Of(string name)
    {
        var hex = Draws.Bits(name).ToString("x32", CultureInfo.InvariantCulture);
        return $"{hex[..8]}-{hex[8..12]}-4{hex[13..16]}-a{hex[17..20]}-{hex[20..]}";
    }
}
