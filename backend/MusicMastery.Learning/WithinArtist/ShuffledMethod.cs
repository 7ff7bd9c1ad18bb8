using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.WithinArtist;

/// <summary>
/// What chance looks like: the default method, learnt after popularity was shuffled among each artist's own tracks.
/// Fame stays where it was; what sound could tell is gone, and nothing is known beforehand.
/// </summary>
internal sealed class ShuffledMethod : IMethod
{
    /// <summary>There is nothing to calibrate; one split shows that as well as five, in less time.</summary>
    private const int CalibrationSplits = 1;

    /// <inheritdoc/>
    public ModelMethod Kind => ModelMethod.Shuffled;

    /// <inheritdoc/>
    public Target Target => Target.TopOfArtist;

    /// <inheritdoc/>
    public IFitted Fit(TrainingSet training, int randomSeed)
    {
        var table = training.Table;
        var popularity = Shuffle(table, training.Rows, new Random(randomSeed));
        return WithinArtistMethod.Fit(
            training with
            {
                Prior = null,
                Table = table.WithPopularity(popularity),
                Inner = [.. training.Inner.Take(CalibrationSplits)],
            }
        );
    }

    /// <summary>The popularity of all tracks, that of these rows shuffled among each first-named artist's.</summary>
    public static double[] Shuffle(SegmentTable table, int[] rows, Random random)
    {
        var popularity = (double[])table.Popularity.Clone();
        foreach (var group in table.ByFirstArtist(rows))
        {
            double[] shuffled = [.. group.Select(row => table.Popularity[row])];
            random.Shuffle(shuffled);
            for (var i = 0; i < group.Length; i++)
            {
                popularity[group[i]] = shuffled[i];
            }
        }

        return popularity;
    }
}
