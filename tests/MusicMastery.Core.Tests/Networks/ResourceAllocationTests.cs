using MusicMastery.Core.Networks;

namespace MusicMastery.Core.Tests.Networks;

public class ResourceAllocationTests
{
    [Fact]
    public void Index_Should_ShareOutEachCommonNeighbour_When_TwoLeadToOneVertex()
    {
        // 0 knows 1 (three links) and 2 (two links); both know 3; only 1 knows 4.
        var graph = Graphs.Of(5, (0, 1), (0, 2), (1, 3), (2, 3), (1, 4));

        var index = ResourceAllocation.From(graph, 0);

        Assert.Equal([(3, (1.0 / 3) + (1.0 / 2)), (4, 1.0 / 3)], index.Select(entry => (entry.Key, entry.Value)));
    }

    [Fact]
    public void Index_Should_LeaveOutNeighbours_When_TheyAreAlsoTwoStepsAway() =>
        Assert.Empty(ResourceAllocation.From(Graphs.Of(3, (0, 1), (1, 2), (0, 2)), 0));
}
