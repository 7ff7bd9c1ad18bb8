namespace MusicMastery.Core.Tracks;

/// <summary>
/// What the method looks at in a track: the twelve inputs of the original Music Mastery, in this fixed order.
/// </summary>
public enum AudioFeature
{
    /// <summary>Length in milliseconds.</summary>
    Duration,

    /// <summary>1 when the words are marked explicit, else 0.</summary>
    Explicit,

    /// <summary>1 major, 0 minor.</summary>
    Mode,

    /// <summary>Confidence that the track is acoustic, 0–1.</summary>
    Acousticness,

    /// <summary>Suitability for dancing, 0–1.</summary>
    Danceability,

    /// <summary>Perceived intensity, 0–1.</summary>
    Energy,

    /// <summary>Likelihood that there are no vocals, 0–1.</summary>
    Instrumentalness,

    /// <summary>Likelihood of an audience in the recording, 0–1.</summary>
    Liveness,

    /// <summary>Average loudness in decibels, mostly −60–0.</summary>
    Loudness,

    /// <summary>Share of spoken words, 0–1.</summary>
    Speechiness,

    /// <summary>Musical positiveness, 0–1.</summary>
    Valence,

    /// <summary>Beats per minute, above 0.</summary>
    Tempo,
}
