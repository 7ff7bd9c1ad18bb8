namespace MusicMastery.Sources.Demo.Sound;

/// <summary>Everything about the sound that is drawn together, in the order of the correlation table.</summary>
internal enum SoundTrait
{
    Duration,
    Explicit,
    Key,
    Mode,
    TimeSignature,
    Acousticness,
    Danceability,
    Energy,
    Instrumentalness,
    Liveness,
    Loudness,
    Speechiness,
    Valence,
    Tempo,
}
