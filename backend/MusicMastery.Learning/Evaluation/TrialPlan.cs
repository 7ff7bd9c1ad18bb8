using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Evaluation;

/// <summary>What every method on trial shares: the folds, the row split and the resamples of the artists.</summary>
internal sealed class TrialPlan
{
    private const int RowSplitParts = 5;
    private const int ResampleCount = 200;

    /// <summary>Draws the plan.</summary>
    /// <param name="table">All tracks.</param>
    /// <param name="randomSeed">Makes every random choice.</param>
    /// <param name="calibrate">Whether methods get splits to calibrate on; scores do not need them.</param>
    public TrialPlan(SegmentTable table, int randomSeed, bool calibrate = true)
    {
        Table = table;
        RandomSeed = randomSeed;
        Folds = new ArtistFolds(table, table.Rows, ArtistFolds.Usual, randomSeed);
        Training = [.. Enumerable.Range(0, Folds.Count).Select(fold => TrainingSet.Without(table, Folds, fold))];
        var shuffled = table.Rows;
        new Random(randomSeed).Shuffle(shuffled);
        var tested = table.Count / RowSplitParts;
        RowTest = [.. shuffled[..tested].Order()];
        var rest = new ArtistFolds(table, [.. shuffled[tested..].Order()], ArtistFolds.Usual, randomSeed);
        RowTraining = TrainingSet.Whole(table, rest);
        if (!calibrate)
        {
            Training = [.. Training.Select(training => training with { Inner = [] })];
            RowTraining = RowTraining with { Inner = [] };
        }

        Resamples = ArtistResamples.Draw(table.ArtistCount, ResampleCount, randomSeed);
    }

    /// <summary>All tracks.</summary>
    public SegmentTable Table { get; }

    /// <summary>Makes every random choice.</summary>
    public int RandomSeed { get; }

    /// <summary>The folds by artist.</summary>
    public ArtistFolds Folds { get; }

    /// <summary>What may be learnt from when each fold is tested.</summary>
    public IReadOnlyList<TrainingSet> Training { get; }

    /// <summary>A fifth of all rows, at random.</summary>
    public int[] RowTest { get; }

    /// <summary>The other rows.</summary>
    public TrainingSet RowTraining { get; }

    /// <summary>How often each artist counts in each resample.</summary>
    public double[][] Resamples { get; }
}
