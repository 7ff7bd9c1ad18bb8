using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.Tests;

/// <summary>
/// A small invented segment. Popularity is the artist's fame, what the sound is worth, and luck; an artist has its own
/// sound and every fourth track a guest.
/// </summary>
internal static class InventedMarket
{
    public static readonly Provenance Provenance = new(SourceKind.Demo, DateTimeOffset.UnixEpoch);

    /// <summary>Louder is better, more speech is worse, and valence is best in the middle.</summary>
    public static double PlantedWorth(AudioFeatures sound) =>
        (sound.Loudness / 2) - (sound.Speechiness * 40) - (Math.Pow(sound.Valence - 0.5, 2) * 80);

    public static IReadOnlyList<SegmentTrack> Segment(
        int artists,
        int tracksEach,
        Func<AudioFeatures, double>? worth = null,
        int randomSeed = 1,
        double luck = 4
    )
    {
        var random = new Random(randomSeed);
        var segment = new List<SegmentTrack>();
        for (var artist = 0; artist < artists; artist++)
        {
            var fame = random.NextDouble() * 40;
            var (loudness, valence) = (-10 + (4 * random.NextDouble()), 0.3 + (0.4 * random.NextDouble()));
            for (var number = 0; number < tracksEach; number++)
            {
                var sound = Sound(random, loudness, valence);
                string[] credits = number % 4 == 3 ? [$"a{artist}", $"a{random.Next(artists)}"] : [$"a{artist}"];
                var popularity = Math.Clamp(
                    fame + 25 + (worth?.Invoke(sound) ?? 0) + (luck * ((2 * random.NextDouble()) - 1)),
                    0,
                    100
                );
                segment.Add(new(Track($"t{artist}-{number}", sound, credits), popularity));
            }
        }

        return segment;
    }

    public static IReadOnlyList<Track> Library(int tracks, int randomSeed = 2)
    {
        var random = new Random(randomSeed);
        return [.. Enumerable.Range(0, tracks).Select(i => Track($"own{i}", Sound(random, -8, 0.5), "seed"))];
    }

    /// <summary>The model's word on each of these tracks as one artist's library; at least one.</summary>
    public static IReadOnlyList<SongAppeal> Predict(this ISegmentModel model, IReadOnlyList<Track> library)
    {
        var judge = model.For(library);
        return [.. library.Select(song => judge.Judge(SoundVector.Of(song)!))];
    }

    public static Track Track(string id, AudioFeatures? sound, params string[] credits) =>
        new()
        {
            Id = new TrackId(id),
            Name = id,
            ArtistIds = [.. credits.Distinct().Select(credit => new ArtistId(credit))],
            DurationMs = 200_000 + (1000 * (id.Length % 3)),
            Explicit = false,
            Popularity = 30,
            AudioFeatures = sound,
            Provenance = Provenance,
        };

    private static AudioFeatures Sound(Random random, double loudness, double valence) =>
        new()
        {
            Acousticness = random.NextDouble(),
            Danceability = random.NextDouble(),
            Energy = random.NextDouble(),
            Instrumentalness = random.Next(2) * random.NextDouble(),
            Liveness = random.NextDouble(),
            Loudness = loudness + (6 * (random.NextDouble() - 0.5)),
            Speechiness = 0.3 * random.NextDouble(),
            Valence = Math.Clamp(valence + random.NextDouble() - 0.5, 0, 1),
            Tempo = 80 + (80 * random.NextDouble()),
            Mode = random.Next(2),
        };
}
