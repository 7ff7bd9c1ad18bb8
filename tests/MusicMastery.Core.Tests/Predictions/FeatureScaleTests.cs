using MusicMastery.Core.Predictions;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Tests.Predictions;

public sealed class FeatureScaleTests
{
    private static readonly FeatureScale Scale = FeatureScale.Of([Sound(120, 0.1), Sound(100, 0.1), Sound(80, 0.1)]);

    [Fact]
    public void Sounds_Should_HaveMeanZeroAndDeviationOne_When_Scaled()
    {
        Assert.Equal((float)Math.Sqrt(1.5), Scale.Standardise(Sound(120, 0.1))[(int)AudioFeature.Tempo]);
        Assert.Equal(0, Scale.Standardise(Sound(100, 0.1))[(int)AudioFeature.Tempo]);
    }

    [Fact]
    public void Value_Should_BeFarFromTheRest_When_AllOthersAreAlike()
    {
        Assert.Equal(0, Scale.Standardise(Sound(100, 0.1))[(int)AudioFeature.Energy], 6);
        Assert.Equal(200, Scale.Standardise(Sound(100, 0.3))[(int)AudioFeature.Energy], 3);
    }

    [Fact]
    public void Value_Should_CountAsTheMean_When_Unknown() =>
        Assert.Equal(0, Scale.Standardise(Sound(double.NaN, 0.1))[(int)AudioFeature.Tempo]);

    private static double[] Sound(double tempo, double energy)
    {
        var sound = new double[SoundVector.Length];
        (sound[(int)AudioFeature.Tempo], sound[(int)AudioFeature.Energy]) = (tempo, energy);
        return sound;
    }
}
