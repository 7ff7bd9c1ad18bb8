using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.Tables;

/// <summary>The median of each audio feature over the rows a model may learn from; stands in for unknown values.</summary>
internal sealed class Medians
{
    private readonly double[] _values;

    private Medians(double[] values) => _values = values;

    /// <summary>The median of a feature; 0 where no row knows it, for then it tells nothing.</summary>
    public double this[int feature] => _values[feature];

    /// <summary>The medians over these sounds.</summary>
    public static Medians Of(IReadOnlyCollection<double[]> sounds)
    {
        var medians = new double[SoundVector.Length];
        for (var feature = 0; feature < medians.Length; feature++)
        {
            double[] known = [.. sounds.Select(sound => sound[feature]).Where(value => !double.IsNaN(value))];
            medians[feature] = known.Length == 0 ? 0 : Percentile.Of(known, 50);
        }

        return new(medians);
    }

    /// <summary>The same medians, but where these other ones know a value, theirs.</summary>
    public static Medians PreferKnown(IReadOnlyCollection<double[]> sounds, Medians otherwise)
    {
        var medians = Of(sounds)._values;
        for (var feature = 0; feature < medians.Length; feature++)
        {
            if (sounds.All(sound => double.IsNaN(sound[feature])))
            {
                medians[feature] = otherwise[feature];
            }
        }

        return new(medians);
    }

    /// <summary>The sound with no value unknown; the same array when none was.</summary>
    public double[] Fill(double[] sound) =>
        Array.TrueForAll(sound, value => !double.IsNaN(value))
            ? sound
            : [.. sound.Select((value, feature) => double.IsNaN(value) ? _values[feature] : value)];
}
