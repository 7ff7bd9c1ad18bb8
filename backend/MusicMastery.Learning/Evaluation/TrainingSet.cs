using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Evaluation;

/// <summary>The rows that may be learnt from, and how to split them by artist once more for calibration.</summary>
/// <param name="Table">All tracks.</param>
/// <param name="Rows">The rows that may be learnt from.</param>
/// <param name="Inner">Splits of these rows, artists kept apart.</param>
internal sealed record TrainingSet(SegmentTable Table, int[] Rows, IReadOnlyList<InnerSplit> Inner)
{
    /// <summary>What other artists' tracks told beforehand; null when there were none.</summary>
    public WithinArtistModel? Prior { get; init; }

    /// <summary>The percentile of popularity at which a track is popular.</summary>
    public const double PopularPercentile = 75;

    /// <summary>The popularity at which a track counts as popular: the 75th percentile of these rows.</summary>
    public double PopularityLine => Percentile.Of(Rows.Select(row => Table.Popularity[row]), PopularPercentile);

    /// <summary>All rows of the folds.</summary>
    public static TrainingSet Whole(SegmentTable table, ArtistFolds folds) =>
        new(
            table,
            folds.Rows,
            [.. Enumerable.Range(0, folds.Count).Select(fold => new InnerSplit(folds.Without(fold), folds.Test(fold)))]
        );

    /// <summary>What may be learnt from when a fold is tested.</summary>
    public static TrainingSet Without(SegmentTable table, ArtistFolds folds, int tested)
    {
        var rows = folds.Without(tested);
        var allowed = rows.ToHashSet();
        return new(
            table,
            rows,
            [
                .. Enumerable
                    .Range(0, folds.Count)
                    .Where(fold => fold != tested)
                    .Select(fold => new InnerSplit(
                        folds.Without(tested, fold),
                        Array.FindAll(folds.Test(fold), allowed.Contains)
                    )),
            ]
        );
    }
}

/// <summary>Rows to learn from and rows to try it on, no artist in both.</summary>
internal sealed record InnerSplit(int[] Train, int[] Test);
