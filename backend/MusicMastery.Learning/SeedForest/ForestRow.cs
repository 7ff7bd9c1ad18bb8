using Microsoft.ML;
using Microsoft.ML.Data;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.SeedForest;

/// <summary>A track as the forest reads it.</summary>
internal sealed class ForestRow
{
    /// <summary>Its values, in the order of <see cref="AudioFeature"/>.</summary>
    [VectorType(SoundVector.Length)]
    public float[] Sound { get; set; } = [];

    /// <summary>Whether it is popular.</summary>
    public bool IsPopular { get; set; }

    /// <summary>How much it counts.</summary>
    public float Weight { get; set; } = 1;

    /// <summary>The values in the forest's precision.</summary>
    public static float[] Values(double[] sound) => Array.ConvertAll(sound, value => (float)value);

    /// <summary>Rows for training or scoring.</summary>
    public static IDataView View(MLContext context, ForestRow[] rows) => context.Data.LoadFromEnumerable(rows);
}
