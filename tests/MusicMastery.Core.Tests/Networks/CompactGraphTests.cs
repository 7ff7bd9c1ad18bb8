using CsCheck;

namespace MusicMastery.Core.Tests.Networks;

public class CompactGraphTests
{
    [Fact]
    public void Graph_Should_HaveTheLinksOfAWeightedGraph_When_GivenTheSamePairs() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9])
            .Array[0, 40]
            .Sample(pairs =>
            {
                var (compact, weighted) = (Graphs.Compact(10, pairs), Graphs.Of(10, pairs));
                for (var vertex = 0; vertex < 10; vertex++)
                {
                    Assert.Equal(weighted.Neighbours(vertex).Keys, compact.Neighbours(vertex).ToArray());
                    Assert.Equal(
                        weighted.Neighbours(vertex).Values,
                        compact.Weights(vertex).ToArray().Select(weight => (double)weight)
                    );
                    Assert.All(
                        Enumerable.Range(0, 10),
                        other =>
                            Assert.Equal(
                                weighted.Neighbours(vertex).GetValueOrDefault(other),
                                compact.Weight(vertex, other)
                            )
                    );
                }
            });
}
