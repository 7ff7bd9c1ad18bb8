using System.Reflection;
using Microsoft.ML;

namespace MusicMastery.Learning.Classifiers;

/// <summary>What ML.NET's tree trainers do that a server cannot bear.</summary>
internal static class TreeTrainers
{
    /// <summary>
    /// Keeps a trainer from collecting the garbage of the whole process, with everybody waiting, three times in each fit.
    /// ML.NET has no option for it, only a field; where a later version lacks it, fits are slower and the same.
    /// </summary>
    public static T LeavingGarbage<T>(this T trainer)
        where T : IEstimator<ITransformer>
    {
        for (var type = trainer.GetType(); type is not null; type = type.BaseType)
        {
            type.GetField("AllowGC", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                ?.SetValue(trainer, false);
        }

        return trainer;
    }
}
