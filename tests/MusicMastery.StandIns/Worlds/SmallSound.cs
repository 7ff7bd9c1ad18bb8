using MusicMastery.Core.Tracks;

namespace MusicMastery.StandIns.Worlds;

/// <summary>Audio features for a small world, each within its range.</summary>
internal static class SmallSound
{
    public static AudioFeatures Of(string id) =>
        new()
        {
            Acousticness = Share(id, "acousticness"),
            Danceability = Share(id, "danceability"),
            Energy = Share(id, "energy"),
            Instrumentalness = Share(id, "instrumentalness"),
            Liveness = Share(id, "liveness"),
            Loudness = Math.Round(-30 + 28 * Draws.Uniform($"{id}/loudness"), 3),
            Speechiness = Share(id, "speechiness"),
            Valence = Share(id, "valence"),
            Tempo = Math.Round(60 + 120 * Draws.Uniform($"{id}/tempo"), 3),
            Key = Draws.Between($"{id}/key", 0, 11),
            Mode = Draws.Between($"{id}/mode", 0, 1),
            TimeSignature = Draws.Between($"{id}/time", 3, 5),
        };

    private static double Share(string id, string name) => Math.Round(Draws.Uniform($"{id}/{name}"), 4);
}
