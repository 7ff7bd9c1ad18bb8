using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Predictions;

/// <summary>Sets what a model expects of a library's songs against what they get.</summary>
public static class LibraryRanking
{
    /// <summary>
    /// The songs by gap, largest first; ties by popularity, most first, then name, then id. Percentiles are among the
    /// songs given. A song is popular when it is in their own top quarter (and not all of them are equally popular),
    /// or over the segment's line; it is expected to be when its appeal is in their top quarter (and not all are equal).
    /// </summary>
    /// <param name="appeals">The model's word on each song, in the songs' order.</param>
    /// <param name="resampled">
    /// Scores of the songs, in their order, by models learnt with other artists left out; a list for each.
    /// </param>
    /// <param name="songs">Recordings with audio features and a popularity.</param>
    /// <param name="segment">The segment; at least one track.</param>
    public static IReadOnlyList<TrackPrediction> Of(
        IReadOnlyList<SongAppeal> appeals,
        IReadOnlyList<double[]> resampled,
        IReadOnlyList<Recording> songs,
        IReadOnlyList<SegmentTrack> segment
    )
    {
        if (songs.Count == 0)
        {
            return [];
        }

        var popularities = songs.Select(song => (double)song.Release.Popularity!.Value).ToArray();
        var expected = appeals.Select(appeal => appeal.Appeal).ToArray();
        var market = segment.Select(entry => entry.Popularity).Order().ToArray();
        var marketLine = Percentile.OfSorted(market, SegmentStatistics.PopularPercentile);
        var ownLine = Percentile.Of(popularities, SegmentStatistics.PopularPercentile);
        var leastPopular = popularities.Min();
        var expectedPopular = InTopQuarter(expected);
        var others = resampled.Select(InTopQuarter).ToArray();
        var appealPercentiles = Percentile.Ranks(expected);
        var popularityPercentiles = Percentile.Ranks(popularities);
        var typicality = new Typicality(segment);

        return
        [
            .. songs
                .Select(
                    (song, i) =>
                        new TrackPrediction
                        {
                            TrackId = song.Release.Id,
                            Name = song.Release.Name,
                            Rank = 0,
                            Popularity = (int)popularities[i],
                            Appeal = appeals[i].Appeal,
                            AppealLow = appeals[i].Low,
                            AppealHigh = appeals[i].High,
                            AppealPercentile = appealPercentiles[i],
                            PopularityPercentile = popularityPercentiles[i],
                            SegmentPopularityPercentile = Percentile.RankIn(market, popularities[i]),
                            Gap = appealPercentiles[i] - popularityPercentiles[i],
                            IsPopular =
                                (popularities[i] >= ownLine && popularities[i] > leastPopular)
                                || popularities[i] >= marketLine,
                            IsExpectedPopular = expectedPopular[i],
                            Stability =
                                others.Length == 0
                                    ? null
                                    : others.Count(other => other[i] == expectedPopular[i]) / (double)others.Length,
                            Typicality = typicality.Of(song.Release),
                            Contributions = appeals[i].Contributions,
                            AlternateReleases = [.. song.Others.Select(release => release.Id)],
                        }
                )
                .OrderByDescending(prediction => prediction.Gap)
                .ThenByDescending(prediction => prediction.Popularity)
                .ThenBy(prediction => prediction.Name, StringComparer.Ordinal)
                .ThenBy(prediction => prediction.TrackId)
                .Select((prediction, place) => prediction with { Rank = place + 1 }),
        ];
    }

    /// <summary>Which of these are in the top quarter, when not all are equal.</summary>
    private static bool[] InTopQuarter(double[] values)
    {
        var (line, least) = (Percentile.Of(values, SegmentStatistics.PopularPercentile), values.Min());
        return Array.ConvertAll(values, value => value >= line && value > least);
    }
}
