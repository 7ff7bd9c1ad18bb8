using GraphQL;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Tracks;

namespace MusicMastery.Server.Segments;

/// <summary>The market the seed artist competes in: the recordings of the network's artists.</summary>
[Name("MarketSegment")]
public sealed class MarketSegmentNode(MarketSegment segment)
{
    /// <summary>Artists credited on at least one of its recordings.</summary>
    public int ArtistCount => segment.ArtistCount;

    /// <summary>Recordings in it, one release each, without any that credits the seed artist.</summary>
    public int TrackCount => segment.TrackCount;

    /// <summary>The 75th percentile of popularity, 0–100: at or above it a track is popular.</summary>
    public double PopularityThreshold => segment.PopularityThreshold;

    /// <summary>Share of the recordings that have audio features, 0–1.</summary>
    public double AudioFeatureCoverage => segment.AudioFeatureCoverage;

    /// <summary>The recordings: most popular in this segment first, ties by id.</summary>
    public TrackConnection Tracks(PageRequest page, [FromServices] TrackLoader tracks) =>
        new(
            segment
                .Tracks.Cut(page, track => track.TrackId.Value)
                .To((cursor, track) => new TrackEdge(cursor, tracks.Node(track.TrackId)))
        );

    /// <summary>How an audio feature is spread over the segment and the library; without bins when no value is known.</summary>
    /// <param name="feature">The audio feature.</param>
    public FeatureDistribution Distribution(AudioFeature feature) =>
        segment.Distributions.GetValueOrDefault(feature) ?? new FeatureDistribution([], []);

    /// <summary>How popularity is spread over the segment and the library.</summary>
    public FeatureDistribution PopularityDistribution => segment.PopularityDistribution;

    /// <summary>Spearman correlations of the audio features with each other and with popularity.</summary>
    public IReadOnlyList<FeatureCorrelation> Correlations => segment.Correlations;
}
