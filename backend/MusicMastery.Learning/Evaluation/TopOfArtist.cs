using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Evaluation;

/// <summary>Which tracks are in the top quarter of their artist's tracks.</summary>
internal static class TopOfArtist
{
    /// <summary>With fewer tracks an artist has no order worth the name.</summary>
    public const int LeastTracks = 4;

    /// <summary>The rows of each first-named artist that has enough of them.</summary>
    public static int[][] Groups(SegmentTable table, int[] rows) =>
        [.. table.ByFirstArtist(rows).Where(group => group.Length >= LeastTracks)];

    /// <summary>
    /// For each of one artist's rows whether its rank by popularity, ties sharing theirs, is in the top quarter: a quarter
    /// of the tracks, whether an artist has four or forty. (At or above the 75th percentile would be two of five.)
    /// </summary>
    public static bool[] Of(SegmentTable table, int[] group) =>
        [
            .. Percentile
                .Ranks([.. group.Select(row => table.Popularity[row])])
                .Select(rank => rank >= TrainingSet.PopularPercentile),
        ];
}
