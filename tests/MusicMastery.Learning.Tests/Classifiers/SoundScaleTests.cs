using MusicMastery.Core.Tracks;
using MusicMastery.Learning.Classifiers;

namespace MusicMastery.Learning.Tests.Classifiers;

public sealed class SoundScaleTests
{
    [Fact]
    public void Sounds_Should_HaveMeanZeroAndDeviationOne_When_Scaled()
    {
        var scale = SoundScale.Of([Sound(120, 0.1), Sound(100, 0.1), Sound(80, 0.1)]);

        Assert.Equal(Math.Sqrt(1.5), scale.Apply(Sound(120, 0.1))[(int)AudioFeature.Tempo], 12);
        Assert.Equal(0, scale.Apply(Sound(100, 0.1))[(int)AudioFeature.Tempo], 12);
    }

    [Fact]
    public void Values_Should_KeepTheirUnit_When_AllThatWereLearntFromAreAlike()
    {
        var scale = SoundScale.Of([Sound(120, 0.1), Sound(100, 0.1), Sound(80, 0.1)]);

        Assert.Equal(0.2, scale.Apply(Sound(100, 0.3))[(int)AudioFeature.Energy], 12);
    }

    private static double[] Sound(double tempo, double energy)
    {
        var sound = new double[SoundVector.Length];
        (sound[(int)AudioFeature.Tempo], sound[(int)AudioFeature.Energy]) = (tempo, energy);
        return sound;
    }
}
