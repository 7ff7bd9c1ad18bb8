using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.JsonPeer;

/// <summary>Answers in the shape in which the graph gives them, so that both can be compared.</summary>
internal static class Answers
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static IResult Json(object data) => Results.Json(new { data }, Options);

    public static TrackId TrackId(string id) => GlobalId.Track(id, "id");

    public static AnalysisId AnalysisId(string id) => GlobalId.Analysis(id, "id");

    public static object Named(ArtistId id, IReadOnlyDictionary<ArtistId, Artist> artists) =>
        new { id = GlobalId.Of(id), artists[id].Name };

    public static object Track(Track track, IReadOnlyDictionary<ArtistId, Artist> artists) =>
        new
        {
            id = GlobalId.Of(track.Id),
            track.Name,
            track.AlbumName,
            track.DurationMs,
            track.Popularity,
            artists = track.ArtistIds.Select(id => Named(id, artists)),
            audioFeatures = Sound(track.AudioFeatures),
        };

    public static object? Sound(AudioFeatures? sound) =>
        sound is null
            ? null
            : new
            {
                sound.Acousticness,
                sound.Danceability,
                sound.Energy,
                sound.Instrumentalness,
                sound.Liveness,
                sound.Loudness,
                sound.Speechiness,
                sound.Valence,
                sound.Tempo,
                sound.Key,
                sound.Mode,
                sound.TimeSignature,
            };
}
