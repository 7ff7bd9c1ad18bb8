using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Deezer;

/// <summary>Deezer's objects; how much each says depends on where it stands.</summary>
internal sealed class DeezerBodies(World world, DeezerIds ids)
{
    private readonly DeezerNested _nested = new(ids);

    /// <summary>An artist as it is looked up, found, or listed as related.</summary>
    public JsonObject Artist(WorldArtist artist)
    {
        var body = _nested.ArtistWithPictures(artist);
        body["nb_album"] = world.Parts.Albums.Count(album => album.ArtistId == artist.Id);
        body["nb_fan"] = Scales.DeezerFans(artist.Followers);
        return body;
    }

    /// <summary>An album as it is listed with an artist: without the artist.</summary>
    public JsonObject AlbumOf(WorldAlbum album)
    {
        var body = _nested.Album(album);
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

    /// <summary>An album as it is looked up: with its artist and its tracks.</summary>
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
        body["contributors"] = _nested.Contributors([world[album.ArtistId]]);
        body["artist"] = _nested.Artist(world[album.ArtistId]);
        body["tracks"] = new JsonObject { ["data"] = Wire.List(tracks.Select(Listed)) };
        return body;
    }

    /// <summary>A track as it is listed with an album: with its ISRC and place, without the album.</summary>
    public JsonObject TrackOf(WorldTrack track)
    {
        var body = Listed(track);
        body["isrc"] = world[track.RecordingId].Isrc;
        body["track_position"] = track.Position;
        body["disk_number"] = 1;
        return body;
    }

    /// <summary>A track as it is among an artist's best known: with contributors and album, without ISRC.</summary>
    public JsonObject TopTrack(WorldTrack track)
    {
        var body = Listed(track);
        body["contributors"] = _nested.Contributors(Credited(track));
        body["album"] = _nested.Album(world[track.AlbumId]);
        return body;
    }

    /// <summary>A track as it is looked up: all there is. A bpm of 0 is an unknown one.</summary>
    public JsonObject Track(WorldTrack track)
    {
        var sound = world[track.RecordingId].Features;
        var album = _nested.Album(world[track.AlbumId]);
        album["release_date"] = Wire.Date(world[track.AlbumId].ReleasedOn);
        var body = TrackOf(track);
        body["share"] = $"https://www.deezer.com/track/{ids.Tracks[track.Id]}?utm_source=deezer";
        body["release_date"] = Wire.Date(world[track.AlbumId].ReleasedOn);
        body["bpm"] = Math.Round(sound?.Tempo ?? 0, 1);
        body["gain"] = Math.Round(-(sound?.Loudness ?? 0) - 18, 1);
        body["available_countries"] = Wire.List(["DE", "GB", "JP", "US"]);
        body["contributors"] = _nested.Contributors(Credited(track));
        body["track_token"] = "stand-in";
        body["artist"] = _nested.ArtistWithPictures(Credited(track).First());
        body["album"] = album;
        return body;
    }

    private JsonObject Listed(WorldTrack track)
    {
        var recording = world[track.RecordingId];
        var body = new JsonObject
        {
            ["id"] = DeezerNested.Number(ids.Tracks[track.Id]),
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
            ["artist"] = _nested.Artist(Credited(track).First()),
            ["type"] = "track",
        };
        if (Draws.Uniform($"{track.Id}/title-version") < 0.1)
        {
            body.Remove("title_version");
        }

        return body;
    }

    private IEnumerable<WorldArtist> Credited(WorldTrack track) =>
        world[track.RecordingId].ArtistIds.Select(id => world[id]);

    private static int Seconds(WorldRecording recording) => recording.DurationMs / 1000;
}
