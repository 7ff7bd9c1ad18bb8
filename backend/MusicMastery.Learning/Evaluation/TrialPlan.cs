using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Evaluation;

/// <summary>What every method on trial shares: the folds, the row split and the resamples of the artists.</summary>
internal sealed class TrialPlan
{
    private const int RowSplitParts = 5;
    private const int ResampleCount = 200;

    /// <summary>Draws the plan.</summary>
    public TrialPlan(SegmentTable table, int randomSeed)
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
