using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.ReccoBeats;

/// <summary>ReccoBeats' objects. What points to Spotify is the only way back from an answer to a Spotify id.</summary>
internal sealed class ReccoBeatsBodies(World world, ReccoBeatsIds ids, SpotifyIds spotify)
{
    public JsonObject Features(WorldTrack track)
    {
        var recording = world[track.RecordingId];
        var sound = recording.Features!;
        return new JsonObject
        {
            ["id"] = ids.Tracks[track.Id],
            ["href"] = Address(track),
            ["isrc"] = recording.Isrc,
            ["acousticness"] = sound.Acousticness,
            ["danceability"] = sound.Danceability,
            ["energy"] = sound.Energy,
            ["instrumentalness"] = sound.Instrumentalness,
            ["key"] = sound.Key,
            ["liveness"] = sound.Liveness,
            ["loudness"] = sound.Loudness,
            ["mode"] = sound.Mode,
            ["speechiness"] = sound.Speechiness,
            ["tempo"] = sound.Tempo,
            ["valence"] = sound.Valence,
        };
    }

    public JsonObject Track(WorldTrack track)
    {
        var recording = world[track.RecordingId];
        return new JsonObject
        {
            ["id"] = ids.Tracks[track.Id],
            ["trackTitle"] = recording.Title,
            ["artists"] = Wire.List(recording.ArtistIds.Select(id => Artist(world[id]))),
            ["durationMs"] = recording.DurationMs,
            ["isrc"] = recording.Isrc,
            ["ean"] = null,
            ["upc"] = null,
            ["href"] = Address(track),
            ["availableCountries"] = "DE,GB,JP,US",
            ["popularity"] = track.Popularity,
        };
    }

    private JsonObject Artist(WorldArtist artist) =>
        new()
        {
            ["id"] = ids.Artists[artist.Id],
            ["name"] = artist.Name,
            ["href"] = $"https://open.spotify.com/artist/{spotify.Artists[artist.Id]}",
        };

    private string Address(WorldTrack track) => $"https://open.spotify.com/track/{spotify.Tracks[track.Id]}";
}
