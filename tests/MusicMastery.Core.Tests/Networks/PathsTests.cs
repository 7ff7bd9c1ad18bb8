using CsCheck;
using MusicMastery.Core.Networks;

namespace MusicMastery.Core.Tests.Networks;

public class PathsTests
{
    [Fact]
    public void Distances_Should_CountLinks_When_SeveralWaysLead()
    {
        var graph = Graphs.Of(6, (0, 1), (1, 2), (0, 3), (3, 2), (2, 4));

        Assert.Equal([0, 1, 2, 1, 3, -1], Paths.Distances(graph, 0));
    }

    [Fact]
    public void Distances_Should_StopAtTheLimit_When_VerticesAreFarther()
    {
        var graph = Graphs.Of(4, (0, 1), (1, 2), (2, 3));

        Assert.Equal([0, 1, 2, -1], Paths.Distances(graph, 0, maxDistance: 2));
    }

    [Fact]
    public void Shortest_Should_TakeTheSmallestVertex_When_TwoChainsAreEquallyShort()
    {
        var graph = Graphs.Of(5, (0, 3), (0, 1), (1, 4), (3, 4), (0, 2));

        Assert.Equal([0, 1, 4], Paths.Shortest(graph, 0, 4));
    }

    [Fact]
    public void Shortest_Should_BeNull_When_NoChainExists() => Assert.Null(Paths.Shortest(Graphs.Of(3, (0, 1)), 0, 2));

    [Fact]
    public void Shortest_Should_HaveOneLinkPerStepOfDistance_When_AnyGraphIsGiven() =>
        Graphs.Any.Sample(graph =>
        {
            var distances = Paths.Distances(graph, 0);
            for (var end = 0; end < graph.VertexCount; end++)
            {
                var path = Paths.Shortest(graph, 0, end);
                Assert.Equal(distances[end], (path?.Count ?? 0) - 1);
                Assert.All(
                    path?.Zip(path.Skip(1)) ?? [],
                    step => Assert.Contains(step.Second, graph.Neighbours(step.First).Keys)
                );
            }
        });
}
