using MusicMastery.Learning.Tables;
using MusicMastery.Learning.WithinArtist;

namespace MusicMastery.Learning.Evaluation;

/// <summary>What every method on trial shares: the folds, the row split and the resamples of the artists.</summary>
internal sealed class TrialPlan
{
    private const int RowSplitParts = 5;
    private const int ResampleCount = 200;

    /// <summary>Draws the plan.</summary>
    /// <param name="table">All tracks.</param>
    /// <param name="prior">What other artists' tracks told beforehand; null when there were none.</param>
    /// <param name="randomSeed">Makes every random choice.</param>
    /// <param name="calibrated">Where methods get splits to calibrate on; scores do not need them.</param>
    public TrialPlan(
        SegmentTable table,
        WithinArtistModel? prior,
        int randomSeed,
        Calibrated calibrated = Calibrated.Both
    )
    {
        (Table, Prior) = (table, prior);
        RandomSeed = randomSeed;
        Folds = new ArtistFolds(table, table.Rows, ArtistFolds.Usual, randomSeed);
        Training =
        [
            .. Enumerable
                .Range(0, Folds.Count)
                .Select(fold => TrainingSet.Without(table, Folds, fold) with { Prior = prior }),
        ];
        var shuffled = table.Rows;
        new Random(randomSeed).Shuffle(shuffled);
        var tested = table.Count / RowSplitParts;
        RowTest = [.. shuffled[..tested].Order()];
        var rest = new ArtistFolds(table, [.. shuffled[tested..].Order()], ArtistFolds.Usual, randomSeed);
        RowTraining = TrainingSet.Whole(table, rest) with { Prior = prior };
        if (calibrated == Calibrated.Neither)
        {
            Training = [.. Training.Select(training => training with { Inner = [] })];
        }

        if (calibrated != Calibrated.Both)
        {
            RowTraining = RowTraining with { Inner = [] };
        }

        Resamples = ArtistResamples.Draw(table.ArtistCount, ResampleCount, randomSeed);
    }

    /// <summary>All tracks.</summary>
    public SegmentTable Table { get; }

    /// <summary>What other artists' tracks told beforehand; null when there were none.</summary>
    public WithinArtistModel? Prior { get; }

    /// <summary>Makes every random choice.</summary>
    public int RandomSeed { get; }

    /// <summary>All tracks, to learn from.</summary>
    public TrainingSet Whole => TrainingSet.Whole(Table, Folds) with { Prior = Prior };

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

/// <summary>Which tests of a plan ask for probabilities, and not for an order alone.</summary>
internal enum Calibrated
{
    /// <summary>Neither.</summary>
    Neither,

    /// <summary>Those on held-out artists.</summary>
    HeldOutArtists,

    /// <summary>These and the one split by row.</summary>
    Both,
}
