using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Evaluation;

namespace MusicMastery.Learning.WithinArtist;

/// <summary>
/// What chance looks like: the default method, learnt after popularity was shuffled among each artist's own tracks.
/// Fame stays where it was; what sound could tell is gone, and nothing is known beforehand.
/// </summary>
internal sealed class ShuffledMethod : IMethod
{
    /// <summary>There is nothing to calibrate; two splits show that as well as five, in less time.</summary>
    private const int CalibrationSplits = 2;

    /// <inheritdoc/>
    public ModelMethod Kind => ModelMethod.Shuffled;

    /// <inheritdoc/>
    public Target Target => Target.TopOfArtist;

    /// <inheritdoc/>
    public IFitted Fit(TrainingSet training, int randomSeed)
    {
        var (table, random) = (training.Table, new Random(randomSeed));
        var popularity = (double[])table.Popularity.Clone();
        foreach (var group in table.ByFirstArtist(training.Rows))
        {
            double[] shuffled = [.. group.Select(row => table.Popularity[row])];
            random.Shuffle(shuffled);
            for (var i = 0; i < group.Length; i++)
            {
                popularity[group[i]] = shuffled[i];
            }
        }

        return WithinArtistMethod.Fit(
            training with
            {
                Prior = null,
                Table = table.WithPopularity(popularity),
                Inner = [.. training.Inner.Take(CalibrationSplits)],
            }
        );
    }
}
