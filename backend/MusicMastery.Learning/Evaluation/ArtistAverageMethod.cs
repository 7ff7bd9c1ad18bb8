using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Evaluation;

/// <summary>
/// A yardstick without any sound: the mean popularity of the first-named artist's other tracks. It says who is famous,
/// and nothing about which of their tracks does well.
/// </summary>
internal sealed class ArtistAverageMethod : IMethod
{
    /// <inheritdoc/>
    public ModelMethod Kind => ModelMethod.ArtistAverage;

    /// <inheritdoc/>
    public Target Target => Target.PopularInSegment;

    /// <inheritdoc/>
    public IFitted Fit(TrainingSet training, int randomSeed)
    {
        if (training.Rows.Length == 0)
        {
            return new Fitted(0, double.PositiveInfinity, PlattScaling.Fit([], []));
        }

        var line = training.PopularityLine;
        var usual = training.Rows.Average(row => training.Table.Popularity[row]);
        var averages = Averages(training.Table, training.Rows, usual);
        bool[] popular = [.. training.Rows.Select(row => training.Table.Popularity[row] >= line)];
        return new Fitted(usual, line, PlattScaling.Fit(averages, popular));
    }

    private static double[] Averages(SegmentTable table, int[] rows, double usual)
    {
        var averages = new double[table.Count];
        foreach (var group in table.ByFirstArtist(rows))
        {
            var sum = group.Sum(row => table.Popularity[row]);
            foreach (var row in group)
            {
                averages[row] = group.Length > 1 ? (sum - table.Popularity[row]) / (group.Length - 1) : usual;
            }
        }

        return [.. rows.Select(row => averages[row])];
    }

    private sealed record Fitted(double Usual, double Line, PlattScaling Calibration) : IFitted
    {
        public bool OrdersWithinArtist => false;

        public double[] Score(SegmentTable table, int[] rows) => Averages(table, rows, Usual);

        public double Probability(double score) => Calibration.Probability(score);
    }
}
