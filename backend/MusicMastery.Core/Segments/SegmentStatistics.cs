using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Segments;

/// <summary>Describes a segment and where the library stands in it.</summary>
public static class SegmentStatistics
{
    /// <summary>Popular is at or above this percentile of the segment.</summary>
    public const double PopularPercentile = 75;

    private const int BinCount = 20;

    /// <summary>The segment's description. The segment has at least one track.</summary>
    public static MarketSegment Describe(IReadOnlyList<SegmentTrack> segment, IReadOnlyList<Track> library)
    {
        var threshold = Percentile.Of(segment.Select(entry => entry.Popularity), PopularPercentile);
        var sounds = segment
            .Select(entry => (Sound: SoundVector.Of(entry.Track), entry.Popularity))
            .Where(entry => entry.Sound is not null)
            .Select(entry => new Sounding(entry.Sound!, entry.Popularity, entry.Popularity >= threshold))
            .ToList();
        var songs = library.Select(SoundVector.Of).OfType<double[]>().ToList();
        return new MarketSegment
        {
            ArtistCount = segment.SelectMany(entry => entry.Track.ArtistIds).Distinct().Count(),
            TrackCount = segment.Count,
            PopularityThreshold = threshold,
            AudioFeatureCoverage = (double)sounds.Count / segment.Count,
            Tracks = [.. InOrder(segment).Select(entry => new CollectedTrack(entry.Track.Id, (int)entry.Popularity))],
            Distributions = Enum.GetValues<AudioFeature>()
                .ToDictionary(
                    feature => feature,
                    feature =>
                        FeatureSpread.Of(
                            [.. sounds.Select(entry => (entry.Sound[(int)feature], entry.IsPopular))],
                            [.. songs.Select(song => song[(int)feature])],
                            FeatureRange.Of(feature),
                            feature is AudioFeature.Explicit or AudioFeature.Mode ? 2 : BinCount
                        )
                ),
            PopularityDistribution = FeatureSpread.Of(
                [.. segment.Select(entry => (entry.Popularity, entry.Popularity >= threshold))],
                [.. library.Select(song => song.Popularity is { } known ? known : double.NaN)],
                (0, 100),
                BinCount
            ),
            Correlations = Correlations(sounds),
        };
    }

    /// <summary>The segment's tracks in the order of <see cref="MarketSegment.Tracks"/>.</summary>
    public static IEnumerable<SegmentTrack> InOrder(IReadOnlyList<SegmentTrack> segment) =>
        segment.OrderByDescending(entry => entry.Popularity).ThenBy(entry => entry.Track.Id);

    private static List<FeatureCorrelation> Correlations(List<Sounding> sounds)
    {
        var features = Enum.GetValues<AudioFeature>();
        return
        [
            .. features
                .SelectMany(a =>
                    features
                        .Where(b => b > a)
                        .Select(b => Correlation(sounds, a, b, entry => entry.Sound[(int)b]))
                        .Append(Correlation(sounds, a, null, entry => entry.Popularity))
                )
                .OfType<FeatureCorrelation>(),
        ];
    }

    private static FeatureCorrelation? Correlation(
        List<Sounding> sounds,
        AudioFeature a,
        AudioFeature? b,
        Func<Sounding, double> other
    )
    {
        var known = sounds
            .Select(entry => (A: entry.Sound[(int)a], B: other(entry)))
            .Where(pair => !double.IsNaN(pair.A) && !double.IsNaN(pair.B))
            .ToList();
        var coefficient = RankCorrelation.Of(
            known.Select(pair => pair.A).ToArray(),
            known.Select(pair => pair.B).ToArray()
        );
        return coefficient is { } value ? new FeatureCorrelation(a, b, value) : null;
    }

    private sealed record Sounding(double[] Sound, double Popularity, bool IsPopular);
}
