using Microsoft.ML;
using MusicMastery.Learning.Evaluation;
using MusicMastery.Learning.Tables;

namespace MusicMastery.Learning.Classifiers;

/// <summary>
/// What tells popular tracks from the rest: every track of a training set, popular or not, both classes weighing the
/// same, unknown values at the median.
/// </summary>
internal sealed class BalancedRows
{
    private readonly bool[] _popular;

    private BalancedRows(Medians medians, double line, double[][] sounds, bool[] popular)
    {
        _popular = popular;
        Medians = medians;
        Line = line;
        Sounds = sounds;
    }

    /// <summary>The medians of the rows learnt from.</summary>
    public Medians Medians { get; }

    /// <summary>The popularity at which a track is popular.</summary>
    public double Line { get; }

    /// <summary>The values of each row, none unknown.</summary>
    public double[][] Sounds { get; }

    /// <summary>The rows of a training set; null when all tracks are alike, popular or not, or there is none.</summary>
    public static BalancedRows? Of(TrainingSet training)
    {
        if (training.Rows.Length == 0)
        {
            return null;
        }

        var (table, line) = (training.Table, training.PopularityLine);
        bool[] popular = [.. training.Rows.Select(row => table.Popularity[row] >= line)];
        if (popular.Distinct().Count() < 2)
        {
            return null;
        }

        var medians = Medians.Of([.. training.Rows.Select(row => table.Sounds[row])]);
        return new(medians, line, [.. training.Rows.Select(row => medians.Fill(table.Sounds[row]))], popular);
    }

    /// <summary>The rows for a trainer.</summary>
    /// <param name="context">Where it trains.</param>
    /// <param name="sounds">The values it is to see, in the order of <see cref="Sounds"/>.</param>
    public IDataView View(MLContext context, IEnumerable<float[]> sounds)
    {
        var popular = _popular.Count(isPopular => isPopular);
        return ClassifierRow.View(
            context,
            sounds.Zip(
                _popular,
                (sound, isPopular) =>
                    new ClassifierRow
                    {
                        Sound = sound,
                        IsPopular = isPopular,
                        Weight = _popular.Length / (2f * (isPopular ? popular : _popular.Length - popular)),
                    }
            )
        );
    }
}
