using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.WithinArtist;

/// <summary>How one artist's tracks sound: mean and variance of each audio feature.</summary>
/// <param name="Mean">The mean of each feature.</param>
/// <param name="Variance">The variance of each feature around that mean.</param>
/// <param name="Count">How many tracks they are taken over.</param>
internal sealed record ArtistSound(double[] Mean, double[] Variance, int Count)
{
    /// <summary>The sound of these tracks; at least one, no value unknown.</summary>
    public static ArtistSound Of(IReadOnlyList<double[]> sounds)
    {
        var mean = new double[SoundVector.Length];
        var variance = new double[SoundVector.Length];
        for (var feature = 0; feature < mean.Length; feature++)
        {
            foreach (var sound in sounds)
            {
                mean[feature] += sound[feature] / sounds.Count;
            }

            foreach (var sound in sounds)
            {
                variance[feature] += Math.Pow(sound[feature] - mean[feature], 2) / sounds.Count;
            }
        }

        return new(mean, variance, Count: sounds.Count);
    }
}
