using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Http;

/// <summary>How a track sounds, in the fields that Spotify introduced and ReccoBeats took over.</summary>
internal abstract record WireSound
{
    public double? Acousticness { get; init; }

    public double? Danceability { get; init; }

    public double? Energy { get; init; }

    public double? Instrumentalness { get; init; }

    public double? Liveness { get; init; }

    public double? Loudness { get; init; }

    public double? Speechiness { get; init; }

    public double? Tempo { get; init; }

    public double? Valence { get; init; }

    public int? Key { get; init; }

    public int? Mode { get; init; }

    /// <summary>The audio features; null where one is missing that a sound cannot do without.</summary>
    public virtual AudioFeatures? ToFeatures() =>
        Wire.Within(Acousticness, 0, 1) is { } acousticness
        && Wire.Within(Danceability, 0, 1) is { } danceability
        && Wire.Within(Energy, 0, 1) is { } energy
        && Wire.Within(Instrumentalness, 0, 1) is { } instrumentalness
        && Wire.Within(Liveness, 0, 1) is { } liveness
        && Wire.Within(Loudness, -100, 20) is { } loudness
        && Wire.Within(Speechiness, 0, 1) is { } speechiness
        && Wire.Within(Valence, 0, 1) is { } valence
            ? new AudioFeatures
            {
                Acousticness = acousticness,
                Danceability = danceability,
                Energy = energy,
                Instrumentalness = instrumentalness,
                Liveness = liveness,
                Loudness = loudness,
                Speechiness = speechiness,
                Valence = valence,
                // The services write 0 where they found no beat, and −1 where they found no key.
                Tempo = Wire.Within(Tempo, double.Epsilon, 1000),
                Key = Wire.Within(Key, 0, 11),
                Mode = Wire.Within(Mode, 0, 1),
            }
            : null;
}
