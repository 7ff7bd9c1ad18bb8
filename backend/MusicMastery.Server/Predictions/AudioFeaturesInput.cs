using System.Globalization;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Predictions;

/// <summary>The sound of a song that need not exist. An unset feature takes the library's median.</summary>
public sealed record AudioFeaturesInput
{
    /// <summary>Length in milliseconds, 1000–36000000 (a second to ten hours).</summary>
    public int? DurationMs { get; init; }

    /// <summary>Whether the words are marked explicit.</summary>
    public bool? Explicit { get; init; }

    /// <summary>1 major, 0 minor.</summary>
    public int? Mode { get; init; }

    /// <summary>Confidence that the track is acoustic, 0–1.</summary>
    public double? Acousticness { get; init; }

    /// <summary>Suitability for dancing, 0–1.</summary>
    public double? Danceability { get; init; }

    /// <summary>Perceived intensity, 0–1.</summary>
    public double? Energy { get; init; }

    /// <summary>Likelihood that there are no vocals, 0–1.</summary>
    public double? Instrumentalness { get; init; }

    /// <summary>Likelihood of an audience in the recording, 0–1.</summary>
    public double? Liveness { get; init; }

    /// <summary>Average loudness in decibels, −60–10; nearly all music lies between −40 and 0.</summary>
    public double? Loudness { get; init; }

    /// <summary>Share of spoken words, 0–1.</summary>
    public double? Speechiness { get; init; }

    /// <summary>Musical positiveness, 0–1.</summary>
    public double? Valence { get; init; }

    /// <summary>Beats per minute, above 0 and at most 300.</summary>
    public double? Tempo { get; init; }

    /// <summary>The values in the order of <see cref="AudioFeature"/>, NaN where unset.</summary>
    /// <param name="argument">The argument's name.</param>
    /// <exception cref="InvalidArgumentError">A value is out of its range; the error names it.</exception>
    internal double[] Sound(string argument)
    {
        return
        [
            Within(1000, 36_000_000, DurationMs, "durationMs"),
            Explicit is { } isExplicit ? (isExplicit ? 1 : 0) : double.NaN,
            Mode is null or 0 or 1 ? Mode ?? double.NaN : throw Wrong("mode", "1 for major or 0 for minor", Mode),
            Within(0, 1, Acousticness, "acousticness"),
            Within(0, 1, Danceability, "danceability"),
            Within(0, 1, Energy, "energy"),
            Within(0, 1, Instrumentalness, "instrumentalness"),
            Within(0, 1, Liveness, "liveness"),
            Within(-60, 10, Loudness, "loudness"),
            Within(0, 1, Speechiness, "speechiness"),
            Within(0, 1, Valence, "valence"),
            Tempo is null or (> 0 and <= 300)
                ? Tempo ?? double.NaN
                : throw Wrong("tempo", "above 0 and at most 300", Tempo),
        ];

        double Within(double least, double most, double? value, string feature) =>
            value is null ? double.NaN
            : value >= least && value <= most ? value.Value
            : throw Wrong(feature, string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}"), value);

        InvalidArgumentError Wrong(string feature, string right, double? value) =>
            new(
                $"{argument}.{feature}",
                string.Create(CultureInfo.InvariantCulture, $"must be {right}, and is {value}.")
            );
    }
}
