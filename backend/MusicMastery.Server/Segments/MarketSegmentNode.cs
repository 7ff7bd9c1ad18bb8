using GraphQL;
using GraphQL.DataLoader;
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

    /// <summary>
    /// The recordings: most popular in this segment first, ties by id. With a filter or an order the catalog's popularity
    /// counts, which may have changed since.
    /// </summary>
    /// <param name="where">Which of them; all when unset.</param>
    /// <param name="orderBy">In which order.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="lists">Lists of tracks.</param>
    /// <param name="tracks">Finds tracks by id.</param>
    public IDataLoaderResult<TrackConnection> Tracks(
        PageRequest page,
        [FromServices] TrackLists lists,
        [FromServices] TrackLoader tracks,
        TrackFilterInput? where = null,
        TrackOrderInput? orderBy = null
    ) =>
        where is null && orderBy is null
            ? new Loaded<TrackConnection>(
                new TrackConnection(
                    segment
                        .Tracks.Cut(page, "segment", track => track.TrackId.Value)
                        .To((cursor, track) => new TrackEdge(cursor, tracks.Node(track.TrackId)))
                )
            )
            : lists.List(
                where,
                orderBy,
                page,
                among: new Loaded<IReadOnlyCollection<TrackId>>([.. segment.Tracks.Select(track => track.TrackId)])
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
