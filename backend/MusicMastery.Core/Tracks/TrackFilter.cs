namespace MusicMastery.Core.Tracks;

/// <summary>
/// Which tracks to list. An unset condition admits every track; a track whose value is not known is in no range.
/// </summary>
public sealed record TrackFilter
{
    /// <summary>Admits every track.</summary>
    public static readonly TrackFilter None = new();

    /// <summary>Only these; ids that the catalog does not have are left out.</summary>
    public IReadOnlyCollection<TrackId>? Among { get; init; }

    /// <summary>Popularity, 0–100.</summary>
    public ValueRange? Popularity { get; init; }

    /// <summary>The year of the release.</summary>
    public ValueRange? ReleaseYear { get; init; }

    /// <summary>Whether the words are marked as explicit.</summary>
    public bool? Explicit { get; init; }

    /// <summary>Whether the audio features are known.</summary>
    public bool? HasAudioFeatures { get; init; }

    /// <summary>An audio feature and its range in the feature's own unit.</summary>
    public (AudioFeature Feature, ValueRange Range)? Feature { get; init; }

    /// <summary>A part of the title; case, accents and punctuation do not count.</summary>
    public string? NameContains { get; init; }
}

/// <summary>A range of values, both ends included; an unset end is open.</summary>
public sealed record ValueRange(double? Min, double? Max)
{
    /// <summary>Whether the value lies in the range; <see cref="double.NaN"/>, an unknown value, does not.</summary>
    public bool Contains(double value) => !double.IsNaN(value) && !(value < Min) && !(value > Max);
}
