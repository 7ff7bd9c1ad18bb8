using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Learning.Tests.Explanation;

public sealed class DriverTests
{
    private static readonly IReadOnlyList<SegmentTrack> Market = InventedMarket.Segment(
        80,
        10,
        InventedMarket.PlantedWorth
    );

    private static readonly Lazy<DriverAdvice> Advice = new(() =>
        new PopularityLearner().Fit(Market, [], 1, null, default).Drivers(default)
    );

    private static readonly Lazy<IReadOnlyList<PopularityDriver>> Drivers = new(() => Advice.Value.Each);

    [Theory]
    [InlineData(AudioFeature.Loudness, Direction.Up)]
    [InlineData(AudioFeature.Speechiness, Direction.Down)]
    [InlineData(AudioFeature.Valence, Direction.Mixed)]
    public void Driver_Should_ComeOutWithItsDirection_When_ItWasPlanted(AudioFeature feature, Direction direction)
    {
        var driver = Assert.Single(Drivers.Value.Take(3), driver => driver.Feature == feature);

        Assert.Equal(direction, driver.Direction);
    }

    [Fact]
    public void Drivers_Should_ShareAllOfTheSkill_When_AddedUp() =>
        Assert.Equal(1, Drivers.Value.Sum(driver => Math.Abs(driver.Importance)), 9);

    [Fact]
    public void Drivers_Should_SayHowSurelyTheyHaveTheirSign_When_ArtistsAreResampled()
    {
        var loudness = Drivers.Value.Single(driver => driver.Feature == AudioFeature.Loudness);

        Assert.Equal(1, loudness.Stability);
        Assert.InRange(loudness.Deviation, 0.001, 0.2);
        Assert.Contains(Drivers.Value, driver => driver.Stability < 1);
    }

    [Fact]
    public void Group_Should_CarryWhatItsFeaturesShare_When_OneOfThemIsPlanted()
    {
        var group = Assert.Single(Advice.Value.Groups);

        Assert.Equal([AudioFeature.Acousticness, AudioFeature.Energy, AudioFeature.Loudness], group.Features);
        Assert.InRange(
            group.Importance,
            Drivers.Value.Where(driver => group.Features.Contains(driver.Feature)).Sum(d => Math.Abs(d.Importance))
                - 0.1,
            1
        );
        Assert.InRange(group.Deviation, 0.001, 0.2);
    }

    [Fact]
    public void Effect_Should_RiseOverTheWholeRange_When_MoreIsBetter()
    {
        var effect = Drivers.Value.Single(driver => driver.Feature == AudioFeature.Loudness).Effect;

        Assert.Equal(effect.Select(point => point.Effect).Order(), effect.Select(point => point.Effect));
        Assert.Equal(Market.Count, effect.Sum(point => point.Support));
    }
}
