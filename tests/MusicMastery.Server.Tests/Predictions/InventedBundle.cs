using System.Globalization;
using System.Text.Json;

namespace MusicMastery.Server.Tests.Predictions;

/// <summary>A small bundle in a folder of its own, for the commands that measure.</summary>
internal static class InventedBundle
{
    /// <summary>Songs by each seed artist.</summary>
    public const int Songs = 12;

    /// <summary>Two segments of 40 artists with six tracks each, and twelve songs by each seed artist.</summary>
    public static void Write(TempFolder folder)
    {
        var random = new Random(1);
        string Track(string id, string artist) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{id},Song {id},{artist},,,{random.Next(90)},0,{random.Next(90_000, 400_000)},,1,,{random.NextDouble():F3},0.2,0.3,0.4,0.5,{-20 * random.NextDouble():F3},0.6,{random.NextDouble():F3},120"
            );
        var market = Enumerable.Range(0, 240).Select(i => Track($"t{i}", $"a{i / 6}"));
        var libraries = Enumerable.Range(0, 2 * Songs).Select(i => Track($"own{i}", $"seed{i / Songs}"));
        folder.Write(
            "bundle/tracks.csv",
            string.Join(
                '\n',
                market
                    .Concat(libraries)
                    .Prepend(
                        "id,name,artist_ids,album_id,album_name,popularity,explicit,duration_ms,key,mode,time_signature,acousticness,danceability,energy,instrumentalness,liveness,loudness,speechiness,valence,tempo"
                    )
            )
        );
        folder.Write("bundle/segments.jsonl", $"{Segment("seed0")}\n{Segment("seed1")}\n");
    }

    private static string Segment(string seed) =>
        JsonSerializer.Serialize(
            new
            {
                seedArtistId = seed,
                networkArtistIds = Enumerable.Range(0, 40).Select(i => $"a{i}"),
                recommendedTrackIds = Enumerable.Range(0, 240).Select(i => $"t{i}"),
                recommendedPopularity = Enumerable.Range(0, 240).Select(i => i * 7 % 91),
            }
        );
}
