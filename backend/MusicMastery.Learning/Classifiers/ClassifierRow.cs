using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.Classifiers;

/// <summary>A track as ML.NET's classifiers read it.</summary>
internal sealed class ClassifierRow
{
    /// <summary>Its values, in the order of <see cref="AudioFeature"/>.</summary>
    [VectorType(SoundVector.Length)]
    public float[] Sound { get; set; } = [];

    /// <summary>Whether it is popular.</summary>
    public bool IsPopular { get; set; }

    /// <summary>How much it counts.</summary>
    public float Weight { get; set; } = 1;

    /// <summary>The values in the classifiers' precision.</summary>
    public static float[] Values(double[] sound) => Array.ConvertAll(sound, value => (float)value);

    /// <summary>Rows for training.</summary>
    public static IDataView View(MLContext context, IEnumerable<ClassifierRow> rows) =>
        context.Data.LoadFromEnumerable(rows.ToArray());

    /// <summary>What a model says of these sounds, in its own unit.</summary>
    public static IEnumerable<float> Scores(MLContext context, ITransformer model, IEnumerable<float[]> sounds) =>
        model
            .Transform(View(context, sounds.Select(sound => new ClassifierRow { Sound = sound })))
            .GetColumn<float>("Score");

    /// <summary>Has a trainer read rows of this kind.</summary>
    public static T Read<T>(T options)
        where T : TrainerInputBaseWithWeight
    {
        options.LabelColumnName = nameof(IsPopular);
        options.FeatureColumnName = nameof(Sound);
        options.ExampleWeightColumnName = nameof(Weight);
        return options;
    }
}
