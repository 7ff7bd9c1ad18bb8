using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Spotify;

/// <summary>Spotify's objects, with the fields the kind of app gets to see.</summary>
internal sealed class SpotifyBodies(World world, SpotifyIds ids, SpotifyApp app, SpotifyParts parts)
{
    private const int TracksWithAlbum = 50;

    private bool IsExtended => app == SpotifyApp.Extended;

    public JsonObject SimpleArtist(WorldArtist artist) => parts.Named("artist", ids.Artists[artist.Id], artist.Name);

    public JsonObject Artist(WorldArtist artist)
    {
        var body = SimpleArtist(artist);
        body["genres"] = Wire.List(artist.Genres.Select(genre => (JsonNode)genre));
        body["images"] = SpotifyParts.Images(ids.Artists[artist.Id]);
        if (IsExtended)
        {
            body["followers"] = new JsonObject { ["href"] = null, ["total"] = artist.Followers };
            body["popularity"] = artist.Popularity;
        }

        return body;
    }

    public JsonObject SimpleAlbum(WorldAlbum album)
    {
        var body = parts.Named("album", ids.Albums[album.Id], album.Name);
        body["album_type"] = Kind(album);
        body["total_tracks"] = world.TracksOf(album.Id).Count();
        body["images"] = SpotifyParts.Images(ids.Albums[album.Id]);
        body["release_date"] = Wire.Date(album.ReleasedOn);
        body["release_date_precision"] = "day";
        body["artists"] = Wire.List([SimpleArtist(world[album.ArtistId])]);
        if (IsExtended)
        {
            body["available_markets"] = SpotifyParts.Markets();
        }

        return body;
    }

    /// <summary>As it is listed with an artist; the group says whether it is the artist's own.</summary>
    public JsonObject AlbumOf(WorldArtist artist, WorldAlbum album)
    {
        var body = SimpleAlbum(album);
        if (IsExtended)
        {
            body["album_group"] = Group(artist, album);
        }

        return body;
    }

    public JsonObject Album(WorldAlbum album)
    {
        var body = SimpleAlbum(album);
        var tracks = world.TracksOf(album.Id).ToList();
        body["tracks"] = SpotifyPage.First(
            $"{parts.Api}/albums/{ids.Albums[album.Id]}/tracks",
            tracks,
            TracksWithAlbum,
            SimpleTrack
        );
        body["copyrights"] = Wire.List([new JsonObject { ["text"] = "Invented", ["type"] = "C" }]);
        body["external_ids"] = new JsonObject { ["upc"] = "000000000000" };
        body["genres"] = new JsonArray();
        if (IsExtended)
        {
            body["label"] = "No Label";
            body["popularity"] = tracks.Max(track => track.Popularity);
        }

        return body;
    }

    public JsonObject SimpleTrack(WorldTrack track)
    {
        var recording = world[track.RecordingId];
        var body = parts.Named("track", ids.Tracks[track.Id], recording.Title);
        body["artists"] = Wire.List(recording.ArtistIds.Select(id => SimpleArtist(world[id])));
        body["disc_number"] = 1;
        body["duration_ms"] = recording.DurationMs;
        body["explicit"] = recording.Explicit;
        body["is_local"] = false;
        body["preview_url"] = null;
        body["track_number"] = track.Position;
        if (IsExtended)
        {
            body["available_markets"] = SpotifyParts.Markets();
        }

        return body;
    }

    public JsonObject Track(WorldTrack track)
    {
        var body = SimpleTrack(track);
        body["album"] = SimpleAlbum(world[track.AlbumId]);
        body["external_ids"] = new JsonObject { ["isrc"] = world[track.RecordingId].Isrc };
        if (IsExtended)
        {
            body["popularity"] = track.Popularity;
        }

        return body;
    }

    public static string Group(WorldArtist artist, WorldAlbum album) =>
        album.ArtistId == artist.Id ? Kind(album) : "appears_on";

    private static string Kind(WorldAlbum album) =>
        album.Kind switch
        {
            AlbumKind.SingleRelease => "single",
            AlbumKind.Compilation => "compilation",
            _ => "album",
        };
}
