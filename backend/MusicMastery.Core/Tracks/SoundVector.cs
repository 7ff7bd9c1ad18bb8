namespace MusicMastery.Core.Tracks;

/// <summary>A track's values in the order of <see cref="AudioFeature"/>, for arithmetic.</summary>
public static class SoundVector
{
    /// <summary>How many values a vector has: one for each <see cref="AudioFeature"/>.</summary>
    public const int Length = 12;

    /// <summary>
    /// The track's values in the units of <see cref="AudioFeature"/>; <see cref="double.NaN"/> where unknown.
    /// Null when the track has no audio features at all.
    /// </summary>
    public static double[]? Of(Track track)
    {
        if (track.AudioFeatures is not { } sound)
        {
            return null;
        }

        return
        [
            track.DurationMs ?? double.NaN,
            track.Explicit is { } isExplicit ? (isExplicit ? 1 : 0) : double.NaN,
            sound.Mode ?? double.NaN,
            sound.Acousticness,
            sound.Danceability,
            sound.Energy,
            sound.Instrumentalness,
            sound.Liveness,
            sound.Loudness,
            sound.Speechiness,
            sound.Valence,
            sound.Tempo ?? double.NaN,
        ];
    }
}
