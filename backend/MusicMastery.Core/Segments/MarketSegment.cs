using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Segments;

/// <summary>The market the seed artist competes in: the recordings of the network's artists.</summary>
public sealed record MarketSegment
{
    /// <summary>Artists credited on at least one of its recordings.</summary>
    public required int ArtistCount { get; init; }

    /// <summary>Recordings in it, one release each, without any that credits the seed artist.</summary>
    public required int TrackCount { get; init; }

    /// <summary>The 75th percentile of popularity, 0–100: at or above it a track is popular.</summary>
    public required double PopularityThreshold { get; init; }

    /// <summary>Share of the recordings that have audio features, 0–1.</summary>
    public required double AudioFeatureCoverage { get; init; }

    /// <summary>The recordings with their popularity in this segment, most popular first, ties by id.</summary>
    public required IReadOnlyList<CollectedTrack> Tracks { get; init; }

    /// <summary>How each audio feature is spread over the segment and the library.</summary>
    public required IReadOnlyDictionary<AudioFeature, FeatureDistribution> Distributions { get; init; }

    /// <summary>How popularity is spread over the segment and the library.</summary>
    public required FeatureDistribution PopularityDistribution { get; init; }

    /// <summary>Spearman correlations of the audio features with each other and with popularity.</summary>
    public required IReadOnlyList<FeatureCorrelation> Correlations { get; init; }
}

/// <summary>How a value is spread.</summary>
/// <param name="Bins">Adjoining intervals of equal width, in rising order; the last one includes its upper end.</param>
/// <param name="Quantiles">The 5, 25, 50, 75 and 95 % quantiles over the segment; empty when no value is known.</param>
public sealed record FeatureDistribution(IReadOnlyList<DistributionBin> Bins, IReadOnlyList<double> Quantiles);

/// <summary>One interval of a distribution.</summary>
/// <param name="From">Lower end, included.</param>
/// <param name="To">Upper end, excluded but in the last interval.</param>
/// <param name="Count">Segment tracks in it.</param>
/// <param name="PopularCount">Popular segment tracks in it.</param>
/// <param name="LibraryCount">Library tracks in it.</param>
public sealed record DistributionBin(double From, double To, int Count, int PopularCount, int LibraryCount);

/// <summary>How two values rise and fall together over the segment.</summary>
/// <param name="A">One audio feature.</param>
/// <param name="B">The other; null stands for popularity.</param>
/// <param name="Coefficient">Spearman's rank correlation, −1–1.</param>
public sealed record FeatureCorrelation(AudioFeature A, AudioFeature? B, double Coefficient);
