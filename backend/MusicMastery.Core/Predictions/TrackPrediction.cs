using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Predictions;

/// <summary>What the model makes of one recording of the library.</summary>
public sealed record TrackPrediction
{
    /// <summary>The recording's chosen release.</summary>
    public required TrackId TrackId { get; init; }

    /// <summary>The title, kept so that predictions can be ordered without the catalog.</summary>
    public required string Name { get; init; }

    /// <summary>Place in the library by gap, 1 first; among songs to promote, place in that list.</summary>
    public required int Rank { get; init; }

    /// <summary>Popularity on the source's scale, 0–100.</summary>
    public required int Popularity { get; init; }

    /// <summary>The calibrated probability that this sound lands in its artist's top quarter, 0–1.</summary>
    public required double Appeal { get; init; }

    /// <summary>Lower end of the appeal's interval.</summary>
    public required double AppealLow { get; init; }

    /// <summary>Upper end of the appeal's interval.</summary>
    public required double AppealHigh { get; init; }

    /// <summary>Rank of the appeal within the library, 0–100.</summary>
    public required double AppealPercentile { get; init; }

    /// <summary>Rank of the popularity within the library, 0–100.</summary>
    public required double PopularityPercentile { get; init; }

    /// <summary>Rank of the popularity within the segment, 0–100.</summary>
    public required double SegmentPopularityPercentile { get; init; }

    /// <summary>Appeal percentile − popularity percentile, −100–100.</summary>
    public required double Gap { get; init; }

    /// <summary>In the library's own top quarter of popularity, or over the segment's line.</summary>
    public required bool IsPopular { get; init; }

    /// <summary>In the library's own top quarter of appeal.</summary>
    public required bool IsExpectedPopular { get; init; }

    /// <summary>
    /// Share of resamples of the segment's artists, 0–1, in which the song is expected popular, or not, as it is here;
    /// null in a result of an older version.
    /// </summary>
    public double? Stability { get; init; }

    /// <summary>Share of segment tracks farther from the segment's centre in standardised sound, 0–1.</summary>
    public required double Typicality { get; init; }

    /// <summary>What each audio feature adds or takes; they add up from the library's mean appeal to this one's.</summary>
    public required IReadOnlyList<FeatureContribution> Contributions { get; init; }

    /// <summary>Other releases of the same recording.</summary>
    public required IReadOnlyList<TrackId> AlternateReleases { get; init; }

    /// <summary>Expected popular and not popular.</summary>
    public bool IsToPromote => IsExpectedPopular && !IsPopular;
}

/// <summary>What one audio feature adds to a track's appeal or takes from it.</summary>
/// <param name="Feature">The audio feature.</param>
/// <param name="Value">The track's value in the feature's own unit; NaN never: unknown takes the library's median.</param>
/// <param name="Contribution">Its part of the appeal, −1–1.</param>
/// <param name="LibraryMedian">The library's median value.</param>
/// <param name="SegmentMedian">The segment's median value.</param>
public sealed record FeatureContribution(
    AudioFeature Feature,
    double Value,
    double Contribution,
    double LibraryMedian,
    double SegmentMedian
);
