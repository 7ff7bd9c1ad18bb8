using MusicMastery.Core.Predictions;
using MusicMastery.Learning.Simulation;

namespace MusicMastery.Learning.Tests.Simulation;

/// <summary>The promises of the method, on an invented market: few trials, so wide bounds. The command tries real sounds.</summary>
public sealed class PromiseTrialsTests
{
    private const int Trials = 12;

    private static readonly PromiseTrials Market = new(
        InventedMarket.Segment(120, 10, InventedMarket.PlantedWorth),
        [],
        InventedMarket.Library(30)
    );

    [Fact]
    public void Verdict_Should_BeThatNothingIsKnown_When_PopularityIsShuffled() =>
        Assert.InRange(Silent(seed => Market.Shuffled(seed).Verdict), Trials - 2, Trials);

    [Fact]
    public void Verdict_Should_BeThatNothingIsKnown_When_TwentyArtistsAreShuffled() =>
        Assert.InRange(Silent(seed => Market.ShuffledFew(seed).Verdict), Trials - 2, Trials);

    [Fact]
    public void Intervals_Should_HoldTheTruthAboutAsOftenAsTheySay_When_ItIsKnown()
    {
        var held = Enumerable.Range(0, Trials).SelectMany(seed => Market.Intervals([1.645], seed)[0]).ToList();

        Assert.InRange(held.Average(isHeld => isHeld ? 1.0 : 0), 0.8, 0.99);
    }

    private static int Silent(Func<int, SignalVerdict> trial) =>
        Enumerable.Range(0, Trials).Count(seed => trial(seed) == SignalVerdict.NoSignal);
}
