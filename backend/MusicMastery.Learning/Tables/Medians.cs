using MusicMastery.Core.Predictions.Metrics;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.Tables;

/// <summary>
/// The median of each audio feature over the rows a model may learn from; stands in for unknown values. Taken when
/// first asked for: most segments know every value.
/// </summary>
internal sealed class Medians
{
    private readonly Lazy<double>[] _values;

    private Medians(IEnumerable<Lazy<double>> values) => _values = [.. values];

    /// <summary>The median of a feature; 0 where no row knows it, for then it tells nothing.</summary>
    public double this[int feature] => _values[feature].Value;

    /// <summary>The medians of all features.</summary>
    public double[] Values => [.. _values.Select(value => value.Value)];

    /// <summary>The medians over these sounds.</summary>
    public static Medians Of(IReadOnlyCollection<double[]> sounds) => new(Features(feature => Of(sounds, feature, 0)));

    /// <summary>The medians over these sounds; where none knows a value, the other ones.</summary>
    public static Medians Of(IReadOnlyCollection<double[]> sounds, Medians otherwise) =>
        new(Features(feature => Of(sounds, feature, otherwise[feature])));

    /// <summary>The sound with no value unknown; the same array when none was.</summary>
    public double[] Fill(double[] sound) =>
        Array.TrueForAll(sound, value => !double.IsNaN(value))
            ? sound
            : [.. sound.Select((value, feature) => double.IsNaN(value) ? this[feature] : value)];

    private static IEnumerable<Lazy<double>> Features(Func<int, double> median) =>
        Enumerable.Range(0, SoundVector.Length).Select(feature => new Lazy<double>(() => median(feature)));

    private static double Of(IReadOnlyCollection<double[]> sounds, int feature, double otherwise)
    {
        double[] known = [.. sounds.Select(sound => sound[feature]).Where(value => !double.IsNaN(value))];
        return known.Length == 0 ? otherwise : Percentile.Of(known, 50);
    }
}
