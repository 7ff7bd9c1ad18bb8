using MusicMastery.Core.Predictions;
using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Learning;

namespace MusicMastery.Server.Predictions;

/// <summary>Which songs a method would promote, and in which order.</summary>
internal static class PromotionList
{
    private const double ForestLine = 0.5;

    /// <summary>
    /// The place of each promoted song, 1 first. The original's forest keeps the original's rule: predicted popular and
    /// below the library's own 75th percentile, most popular first.
    /// </summary>
    public static IReadOnlyDictionary<TrackId, int> Places(
        MethodResult result,
        IReadOnlyList<Recording> library,
        IReadOnlyList<SegmentTrack> segment
    )
    {
        var songs =
            result.Method == ModelMethod.SeedForest
                ? OfTheOriginal(result.LibraryAppeals, library)
                : LibraryRanking
                    .Of(
                        [
                            .. library.Zip(
                                result.LibraryAppeals,
                                (song, appeal) => new SongAppeal(appeal, appeal, appeal, [])
                            ),
                        ],
                        [],
                        library,
                        segment
                    )
                    .Where(prediction => prediction.IsToPromote)
                    .Select(prediction => prediction.TrackId);
        return songs.Index().ToDictionary(song => song.Item, song => song.Index + 1);
    }

    private static IEnumerable<TrackId> OfTheOriginal(IReadOnlyList<double> appeals, IReadOnlyList<Recording> library)
    {
        if (library.Count == 0)
        {
            return [];
        }

        var line = Percentile.Of(library.Select(Popularity), SegmentStatistics.PopularPercentile);
        return library
            .Where((song, i) => appeals[i] >= ForestLine && Popularity(song) < line)
            .OrderByDescending(Popularity)
            .ThenBy(song => song.Release.Id)
            .Select(song => song.Release.Id);
    }

    private static double Popularity(Recording song) => song.Release.Popularity!.Value;
}
