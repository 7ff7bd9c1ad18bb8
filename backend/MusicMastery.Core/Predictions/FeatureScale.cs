using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Predictions;

/// <summary>Mean and standard deviation of each audio feature over a segment.</summary>
/// <param name="Means">In the order of <see cref="AudioFeature"/>; NaN for a feature that no track knows.</param>
/// <param name="Deviations">Above 0.</param>
public sealed record FeatureScale(IReadOnlyList<double> Means, IReadOnlyList<double> Deviations)
{
    /// <summary>
    /// Stands in for a deviation of 0, in the feature's own unit: where all tracks are alike, any other value is far
    /// from all of them.
    /// </summary>
    private const double LeastDeviation = 1e-3;

    /// <summary>The scale of these sounds, over the values that are known.</summary>
    public static FeatureScale Of(IReadOnlyCollection<double[]> sounds)
    {
        var (means, deviations) = (new double[SoundVector.Length], new double[SoundVector.Length]);
        for (var feature = 0; feature < SoundVector.Length; feature++)
        {
            double[] known = [.. sounds.Select(sound => sound[feature]).Where(value => !double.IsNaN(value))];
            var mean = known.Length > 0 ? known.Average() : double.NaN;
            var variance = known.Length > 0 ? known.Average(value => (value - mean) * (value - mean)) : 0;
            (means[feature], deviations[feature]) = (mean, Math.Max(Math.Sqrt(variance), LeastDeviation));
        }

        return new(means, deviations);
    }

    /// <summary>The values in standard deviations from the mean; see the other form.</summary>
    public float[] Standardise(double[] sound)
    {
        var point = new float[sound.Length];
        Standardise(sound, point);
        return point;
    }

    /// <summary>
    /// Writes the values in standard deviations from the mean. One that is unknown, here or in the whole segment, counts
    /// as the mean; without any sound all are NaN.
    /// </summary>
    public void Standardise(double[]? sound, Span<float> point)
    {
        for (var feature = 0; feature < point.Length; feature++)
        {
            var value = sound is null ? float.NaN : (float)((sound[feature] - Means[feature]) / Deviations[feature]);
            point[feature] = sound is not null && float.IsNaN(value) ? 0 : value;
        }
    }
}
