using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.Classifiers;

/// <summary>Puts every audio feature on one scale: mean 0 and deviation 1 over the rows learnt from.</summary>
/// <param name="Means">The mean of each feature.</param>
/// <param name="Deviations">The standard deviation of each; 1 where all values are alike.</param>
internal sealed record SoundScale(double[] Means, double[] Deviations)
{
    /// <summary>The scale of these sounds, none of their values unknown.</summary>
    public static SoundScale Of(double[][] sounds)
    {
        var (means, deviations) = (new double[SoundVector.Length], new double[SoundVector.Length]);
        for (var feature = 0; feature < SoundVector.Length; feature++)
        {
            var mean = sounds.Average(sound => sound[feature]);
            var variance = sounds.Average(sound => Math.Pow(sound[feature] - mean, 2));
            // What rounding leaves of a constant is no deviation.
            (means[feature], deviations[feature]) = (mean, variance > 1e-12 * mean * mean ? Math.Sqrt(variance) : 1);
        }

        return new(means, deviations);
    }

    /// <summary>A sound on this scale.</summary>
    public double[] Apply(double[] sound) =>
        [.. sound.Select((value, feature) => (value - Means[feature]) / Deviations[feature])];
}
