using System.Globalization;
using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Deezer;

/// <summary>Deezer's objects; how much each says depends on where it stands.</summary>
internal sealed class DeezerBodies(World world, DeezerIds ids)
{
    public long Id(WorldArtist artist) => Number(ids.Artists[artist.Id]);

    /// <summary>As it stands within tracks.</summary>
    public JsonObject NestedArtist(WorldArtist artist) =>
        new()
        {
            ["id"] = Id(artist),
            ["name"] = artist.Name,
            ["tracklist"] = $"https://api.deezer.com/artist/{Id(artist)}/top?limit=50",
            ["type"] = "artist",
        };

    /// <summary>As it is looked up, found, or listed as related.</summary>
    public JsonObject Artist(WorldArtist artist)
    {
        var body = WithPictures(artist);
        body["nb_album"] = world.Parts.Albums.Count(album => album.ArtistId == artist.Id);
        body["nb_fan"] = Scales.DeezerFans(artist.Followers);
        body["radio"] = true;
        return body;
    }

    /// <summary>As it is listed with an artist: without the artist.</summary>
    public JsonObject AlbumOf(WorldAlbum album)
    {
        var body = NestedAlbum(album);
        body["link"] = $"https://www.deezer.com/album/{ids.Albums[album.Id]}";
        body["genre_id"] = -1;
        body["fans"] = 0;
        body["release_date"] = Wire.Date(album.ReleasedOn);
        body["record_type"] = album.Kind switch
        {
            AlbumKind.SingleRelease => "single",
            AlbumKind.Compilation => "compile",
            _ => "album",
        };
        body["explicit_lyrics"] = false;
        return body;
    }

    /// <summary>As it is looked up: with its artist and its tracks.</summary>
    public JsonObject Album(WorldAlbum album)
    {
        var tracks = world.TracksOf(album.Id).ToList();
        var body = AlbumOf(album);
        body["upc"] = "000000000000";
        body["label"] = "No Label";
        body["nb_tracks"] = tracks.Count;
        body["duration"] = tracks.Sum(track => Seconds(world[track.RecordingId]));
        body["available"] = true;
        body["genres"] = new JsonObject { ["data"] = new JsonArray() };
        body["contributors"] = Wire.List([Contributor(world[album.ArtistId], true)]);
        body["artist"] = NestedArtist(world[album.ArtistId]);
        body["tracks"] = new JsonObject { ["data"] = Wire.List(tracks.Select(NestedTrack)) };
        return body;
    }

    /// <summary>As it is listed with an album: with its ISRC and place, without the album.</summary>
    public JsonObject TrackOf(WorldTrack track)
    {
        var body = NestedTrack(track);
        body["isrc"] = world[track.RecordingId].Isrc;
        body["track_position"] = track.Position;
        body["disk_number"] = 1;
        return body;
    }

    /// <summary>As it is among an artist's best known: with contributors and album, without ISRC.</summary>
    public JsonObject TopTrack(WorldTrack track)
    {
        var body = NestedTrack(track);
        body["contributors"] = Contributors(track);
        body["album"] = NestedAlbum(world[track.AlbumId]);
        return body;
    }

    /// <summary>As it is looked up: all there is. A bpm of 0 is an unknown one.</summary>
    public JsonObject Track(WorldTrack track)
    {
        var recording = world[track.RecordingId];
        var body = TrackOf(track);
        body["share"] = $"https://www.deezer.com/track/{ids.Tracks[track.Id]}?utm_source=deezer";
        body["release_date"] = Wire.Date(world[track.AlbumId].ReleasedOn);
        body["bpm"] = Math.Round(recording.Features?.Tempo ?? 0, 1);
        body["gain"] = Math.Round(-(recording.Features?.Loudness ?? 0) - 18, 1);
        body["available_countries"] = Wire.List(["DE", "GB", "JP", "US"]);
        body["contributors"] = Contributors(track);
        body["artist"] = WithPictures(world[recording.ArtistIds[0]]);
        body["album"] = NestedAlbum(world[track.AlbumId]);
        return body;
    }

    private JsonObject NestedTrack(WorldTrack track)
    {
        var recording = world[track.RecordingId];
        return new JsonObject
        {
            ["id"] = Number(ids.Tracks[track.Id]),
            ["readable"] = true,
            ["title"] = recording.Title,
            ["title_short"] = recording.Title.Split(" (")[0],
            ["title_version"] = "",
            ["link"] = $"https://www.deezer.com/track/{ids.Tracks[track.Id]}",
            ["duration"] = Seconds(recording),
            ["rank"] = Scales.DeezerRank(track.Popularity),
            ["explicit_lyrics"] = recording.Explicit,
            ["explicit_content_lyrics"] = recording.Explicit ? 1 : 0,
            ["explicit_content_cover"] = 0,
            ["preview"] = "",
            ["md5_image"] = "",
            ["artist"] = NestedArtist(world[recording.ArtistIds[0]]),
            ["type"] = "track",
        };
    }

    private JsonObject NestedAlbum(WorldAlbum album) =>
        new()
        {
            ["id"] = Number(ids.Albums[album.Id]),
            ["title"] = album.Name,
            ["cover"] = $"https://api.deezer.com/album/{ids.Albums[album.Id]}/image",
            ["cover_small"] = null,
            ["md5_image"] = "",
            ["tracklist"] = $"https://api.deezer.com/album/{ids.Albums[album.Id]}/tracks",
            ["type"] = "album",
        };

    private JsonArray Contributors(WorldTrack track) =>
        Wire.List(
            world[track.RecordingId].ArtistIds.Select((id, index) => (JsonNode)Contributor(world[id], index == 0))
        );

    private JsonObject Contributor(WorldArtist artist, bool isMain)
    {
        var body = WithPictures(artist);
        body["radio"] = true;
        body["role"] = isMain ? "Main" : "Featured";
        return body;
    }

    private JsonObject WithPictures(WorldArtist artist)
    {
        var body = NestedArtist(artist);
        body["link"] = $"https://www.deezer.com/artist/{Id(artist)}";
        body["share"] = $"https://www.deezer.com/artist/{Id(artist)}?utm_source=deezer";
        body["picture"] = $"https://api.deezer.com/artist/{Id(artist)}/image";
        body["picture_small"] = $"https://cdn-images.dzcdn.net/images/artist/{Id(artist)}/56x56-000000-80-0-0.jpg";
        return body;
    }

    private static int Seconds(WorldRecording recording) => recording.DurationMs / 1000;

    private static long Number(string id) => long.Parse(id, CultureInfo.InvariantCulture);
}
