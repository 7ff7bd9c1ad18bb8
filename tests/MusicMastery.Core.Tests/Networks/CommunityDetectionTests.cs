using CsCheck;
using MusicMastery.Core.Networks;

namespace MusicMastery.Core.Tests.Networks;

public class CommunityDetectionTests
{
    [Fact]
    public void Louvain_Should_FindTheTwoCliques_When_OneLinkJoinsThem()
    {
        var graph = Graphs.Of(7, (4, 5), (5, 6), (4, 6), (0, 1), (1, 2), (0, 2), (0, 3), (1, 3), (2, 3), (3, 4));

        Assert.Equal([0, 0, 0, 0, 1, 1, 1], CommunityDetection.Louvain(graph));
    }

    [Fact]
    public void Louvain_Should_ReachTheKnownModularity_When_GivenZacharysKarateClub()
    {
        // The published optimum is 0.4198; the Louvain method's single pass is known to come within 0.01 of it.
        var graph = Graphs.Of(34, KarateClub);

        Assert.InRange(CommunityDetection.Modularity(graph, CommunityDetection.Louvain(graph)), 0.40, 0.4198);
    }

    [Fact]
    public void Modularity_Should_MatchTheWorkedExample_When_TwoTrianglesAreJoined()
    {
        // 7 links, 6 of them inside; each triangle holds half the strength: 6/7 − 2·(1/2)².
        var graph = Graphs.Of(6, (0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3));

        Assert.Equal((6.0 / 7) - 0.5, CommunityDetection.Modularity(graph, [0, 0, 0, 1, 1, 1]), 12);
    }

    [Fact]
    public void Louvain_Should_NeverBeWorseThanVerticesAlone_When_AnyGraphIsGiven() =>
        Graphs.Any.Sample(graph =>
        {
            var alone = Enumerable.Range(0, graph.VertexCount).ToArray();
            var groups = CommunityDetection.Louvain(graph);
            Assert.True(
                CommunityDetection.Modularity(graph, groups) >= CommunityDetection.Modularity(graph, alone) - 1e-12
            );
            Assert.Equal(groups.Distinct().Count(), groups.Max() + 1);
        });

    // W. W. Zachary, "An information flow model for conflict and fission in small groups", 1977.
    private static readonly (int, int)[] KarateClub =
    [
        .. new[]
        {
            "2-1 3-1 3-2 4-1 4-2 4-3 5-1 6-1 7-1 7-5 7-6 8-1 8-2 8-3 8-4 9-1 9-3 10-3 11-1 11-5 11-6 12-1 13-1 13-4",
            "14-1 14-2 14-3 14-4 17-6 17-7 18-1 18-2 20-1 20-2 22-1 22-2 26-24 26-25 28-3 28-24 28-25 29-3 30-24",
            "30-27 31-2 31-9 32-1 32-25 32-26 32-29 33-3 33-9 33-15 33-16 33-19 33-21 33-23 33-24 33-30 33-31 33-32",
            "34-9 34-10 34-14 34-15 34-16 34-19 34-20 34-21 34-23 34-24 34-27 34-28 34-29 34-30 34-31 34-32 34-33",
        }
            .SelectMany(line => line.Split(' '))
            .Select(link => link.Split('-'))
            .Select(ends => (int.Parse(ends[0]) - 1, int.Parse(ends[1]) - 1)),
    ];
}
