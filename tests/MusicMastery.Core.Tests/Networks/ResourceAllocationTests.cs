using MusicMastery.Core.Networks;

namespace MusicMastery.Core.Tests.Networks;

public class ResourceAllocationTests
{
    // 0 knows 1 (three links) and 2 (two links); both know 3; only 1 knows 4.
    private static readonly CompactGraph Graph = Graphs.Compact(5, (0, 1), (0, 2), (1, 3), (2, 3), (1, 4));

    [Fact]
    public void Index_Should_ShareOutEachVertex_When_TwoLeadToOneVertex() =>
        Assert.Equal(
            [(0, (1.0 / 3) + (1.0 / 2)), (3, (1.0 / 3) + (1.0 / 2)), (4, 1.0 / 3)],
            ResourceAllocation.From(Graph, [1, 2]).Select(entry => (entry.Key, entry.Value))
        );
}
