using MusicMastery.Core.Analyses;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Predictions;

/// <summary>
/// The segment's tracks as points in the space of their audio features, each in standard deviations from the segment's
/// mean: which tracks are near a sound, and whether it lies where tracks are, so that a model may be asked about it.
/// </summary>
public sealed class SegmentSounds
{
    /// <summary>A sound is as far out as its distance to the track that is this many tracks away.</summary>
    public const int NeighbourCount = 10;

    /// <summary>This percentage of the segment's own tracks lies within <see cref="Reach"/>.</summary>
    public const double SupportedPercentile = 95;

    /// <summary>
    /// The reach is a quantile, which this many tracks tell well enough: its standard error is then .7 of a percent of
    /// the tracks. All tracks would take time that grows with their square.
    /// </summary>
    private const int SampleSize = 1000;

    private readonly NearestPoints _points;

    private SegmentSounds(FeatureScale scale, float[] points, double reach) =>
        (Scale, Points, Reach, _points) = (scale, points, reach, new NearestPoints(points));

    /// <summary>From the features' own units to standard deviations.</summary>
    public FeatureScale Scale { get; }

    /// <summary>
    /// Twelve values for each track, in the order of <see cref="MarketSegment.Tracks"/>; all NaN for a track without
    /// audio features. A single unknown value counts as the segment's mean, 0.
    /// </summary>
    public IReadOnlyList<float> Points { get; }

    /// <summary>
    /// The 95th percentile, over the segment's own tracks, of the distance to the tenth nearest other one; at least 0.
    /// </summary>
    public double Reach { get; }

    /// <summary>Lays out a segment.</summary>
    /// <param name="segment">In the order of <see cref="MarketSegment.Tracks"/>; at least two with audio features.</param>
    /// <param name="randomSeed">Chooses the tracks by which the reach is told.</param>
    public static SegmentSounds Of(IReadOnlyList<SegmentTrack> segment, int randomSeed)
    {
        double[]?[] sounds = [.. segment.Select(entry => SoundVector.Of(entry.Track))];
        var scale = FeatureScale.Of([.. sounds.OfType<double[]>()]);
        var points = new float[sounds.Length * SoundVector.Length];
        for (var track = 0; track < sounds.Length; track++)
        {
            scale.Standardise(sounds[track], points.AsSpan(track * SoundVector.Length, SoundVector.Length));
        }

        var heard = Enumerable.Range(0, sounds.Length).Where(track => sounds[track] is not null).ToArray();
        return new(scale, points, ReachOf(points, heard, randomSeed));
    }

    /// <summary>What was laid out before.</summary>
    public static SegmentSounds Of(FeatureScale scale, float[] points, double reach) => new(scale, points, reach);

    /// <summary>The tracks nearest to a sound, nearest first, ties by their order; as places in the segment.</summary>
    /// <param name="sound">Values in the order of <see cref="AudioFeature"/>; an unknown one counts as the segment's mean.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<int> Nearest(double[] sound, int count) =>
        [.. _points.To(Point(sound), count).Select(near => near.Place)];

    /// <summary>
    /// Whether a sound lies where the segment's tracks are: its tenth nearest track is within <see cref="Reach"/>. If
    /// not, what a model says of it is guesswork.
    /// </summary>
    /// <param name="sound">Values in the order of <see cref="AudioFeature"/>; an unknown one counts as the segment's mean.</param>
    public bool Supports(double[] sound) =>
        _points.To(Point(sound), NeighbourCount) is [.., var last] && last.Distance <= Reach;

    private float[] Point(double[] sound)
    {
        var point = new float[SoundVector.Length];
        Scale.Standardise(sound, point);
        return point;
    }

    private static double ReachOf(float[] points, int[] heard, int randomSeed)
    {
        var sample = heard;
        if (heard.Length > SampleSize)
        {
            sample = [.. heard];
            new Random(randomSeed).Shuffle(sample);
            sample = sample[..SampleSize];
        }

        var nearest = new NearestPoints(points);
        var distances = new double[sample.Length];

        // Each track's distance is its own, so the number of threads makes no difference.
        Parallel.For(
            0,
            sample.Length,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = Environment.ProcessorCount,
                TaskScheduler = WorkScheduler.Current,
            },
            i =>
            {
                var place = sample[i];
                var own = points.AsSpan(place * SoundVector.Length, SoundVector.Length);
                distances[i] = nearest.To(own, NeighbourCount, except: place) is [.., var last] ? last.Distance : 0;
            }
        );
        return Percentile.Of(distances, SupportedPercentile);
    }
}
