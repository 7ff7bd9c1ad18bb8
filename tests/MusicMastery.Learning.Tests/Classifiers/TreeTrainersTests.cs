using System.Reflection;
using Microsoft.ML;
using MusicMastery.Learning.Classifiers;

namespace MusicMastery.Learning.Tests.Classifiers;

/// <summary>What is kept from ML.NET's trainers.</summary>
public sealed class TreeTrainersTests
{
    /// <summary>A version of ML.NET without that field would bring the pauses back, and nobody would know why.</summary>
    [Fact]
    public void LeavingGarbage_Should_KeepATrainerFromCollecting_When_MlNetWould()
    {
        var context = new MLContext(1);
        Assert.True(Collects(context.BinaryClassification.Trainers.FastForest()));
        Assert.True(Collects(context.BinaryClassification.Trainers.FastTree()));
        Assert.False(Collects(context.BinaryClassification.Trainers.FastForest().LeavingGarbage()));
        Assert.False(Collects(context.BinaryClassification.Trainers.FastTree().LeavingGarbage()));
    }

    private static bool Collects(object trainer)
    {
        var fields = new List<FieldInfo>();
        for (var type = trainer.GetType(); type is not null; type = type.BaseType)
        {
            fields.AddRange(
                type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                    .Where(field => field.Name == "AllowGC")
            );
        }

        return Assert.IsType<bool>(Assert.Single(fields).GetValue(trainer));
    }
}
