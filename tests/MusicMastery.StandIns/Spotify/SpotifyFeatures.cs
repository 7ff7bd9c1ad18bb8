using System.Text.Json.Nodes;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Spotify;

/// <summary>Audio features; null in a list, 404 alone, where a track has none.</summary>
internal sealed class SpotifyFeatures(World world, SpotifyIds ids, SpotifyParts parts)
{
    public void Map(IEndpointRouteBuilder paths)
    {
        paths.MapGet(
            "/audio-features/{id}",
            (string id) =>
                SpotifyIds.IsId(id) && Heard(id) is null
                    ? SpotifyErrors.Error(404, "analysis not found")
                    : SpotifyMany.One(id, Heard, Features)
        );
        paths.MapGet(
            "/audio-features",
            (HttpRequest request) => SpotifyMany.Several(request, "audio_features", 100, Heard, Features)
        );
    }

    private WorldTrack? Heard(string id) =>
        ids.Tracks.Find(id) is { } track && world[track.RecordingId].Features is not null ? track : null;

    private JsonObject Features(WorldTrack track)
    {
        var sound = world[track.RecordingId].Features!;
        var id = ids.Tracks[track.Id];
        return new JsonObject
        {
            ["danceability"] = sound.Danceability,
            ["energy"] = sound.Energy,
            ["key"] = sound.Key ?? -1,
            ["loudness"] = sound.Loudness,
            ["mode"] = sound.Mode ?? 0,
            ["speechiness"] = sound.Speechiness,
            ["acousticness"] = sound.Acousticness,
            ["instrumentalness"] = sound.Instrumentalness,
            ["liveness"] = sound.Liveness,
            ["valence"] = sound.Valence,
            ["tempo"] = sound.Tempo ?? 0,
            ["type"] = "audio_features",
            ["id"] = id,
            ["uri"] = $"spotify:track:{id}",
            ["track_href"] = $"{parts.Api}/tracks/{id}",
            ["analysis_url"] = $"{parts.Api}/audio-analysis/{id}",
            ["duration_ms"] = world[track.RecordingId].DurationMs,
            ["time_signature"] = sound.TimeSignature ?? 4,
        };
    }
}
