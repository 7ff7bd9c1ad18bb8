using CsCheck;
using MusicMastery.Core.Segments;

namespace MusicMastery.Core.Tests.Segments;

public class FeatureSpreadTests
{
    [Fact]
    public void Bins_Should_CountEachKindOfTrack_When_ValuesFallOnTheEdges()
    {
        var spread = FeatureSpread.Of([(0, false), (0.5, true), (1, true), (double.NaN, true)], [0.25, 1.0], (0, 1), 2);

        Assert.Equal([new(0, 0.5, 1, 0, 1), new(0.5, 1, 2, 2, 1)], spread.Bins);
        Assert.Equal([0.05, 0.25, 0.5, 0.75, 0.95], spread.Quantiles);
    }

    [Fact]
    public void Bins_Should_HoldEveryKnownValueOnce_When_AnyValuesAreGiven() =>
        Gen.Double[-1000, 1000]
            .List[1, 200]
            .Sample(values =>
            {
                var spread = FeatureSpread.Of([.. values.Select(value => (value, value > 0))], values, null, 20);
                Assert.Equal(values.Count, spread.Bins.Sum(bin => bin.Count));
                Assert.Equal(values.Count(value => value > 0), spread.Bins.Sum(bin => bin.PopularCount));
                Assert.Equal(values.Count, spread.Bins.Sum(bin => bin.LibraryCount));
            });

    [Fact]
    public void Distribution_Should_BeEmpty_When_NoValueIsKnown() =>
        Assert.Empty(FeatureSpread.Of([(double.NaN, false)], [1], (0, 1), 2).Bins);
}
