namespace MusicMastery.Core.Tracks;

/// <summary>How a recording sounds, in the terms Spotify introduced and others took over.</summary>
public sealed record AudioFeatures
{
    /// <summary>Confidence that the track is acoustic, 0–1.</summary>
    public required double Acousticness { get; init; }

    /// <summary>Suitability for dancing, 0–1.</summary>
    public required double Danceability { get; init; }

    /// <summary>Perceived intensity, 0–1.</summary>
    public required double Energy { get; init; }

    /// <summary>Likelihood that there are no vocals, 0–1.</summary>
    public required double Instrumentalness { get; init; }

    /// <summary>Likelihood of an audience in the recording, 0–1.</summary>
    public required double Liveness { get; init; }

    /// <summary>Average loudness in decibels, mostly −60–0.</summary>
    public required double Loudness { get; init; }

    /// <summary>Share of spoken words, 0–1.</summary>
    public required double Speechiness { get; init; }

    /// <summary>Musical positiveness, 0–1.</summary>
    public required double Valence { get; init; }

    /// <summary>Beats per minute, above 0; null = unknown.</summary>
    public double? Tempo { get; init; }

    /// <summary>Pitch class, 0 = C … 11 = B.</summary>
    public int? Key { get; init; }

    /// <summary>1 major, 0 minor.</summary>
    public int? Mode { get; init; }

    /// <summary>Beats in a bar.</summary>
    public int? TimeSignature { get; init; }
}
