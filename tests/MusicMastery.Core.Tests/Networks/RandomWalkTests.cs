using CsCheck;
using MusicMastery.Core.Networks;

namespace MusicMastery.Core.Tests.Networks;

public class RandomWalkTests
{
    [Fact]
    public void Walk_Should_MatchTheClosedForm_When_TwoVerticesAreLinked()
    {
        var found = new RandomWalk(Graphs.Compact(2, (0, 1)), weight => weight).From([1, 0], 0.5);

        // p₀ = ½ + ½ p₁ and p₁ = ½ p₀.
        Assert.Equal(2.0 / 3, found[0], 0.001);
        Assert.Equal(1.0 / 3, found[1], 0.001);
    }

    [Fact]
    public void Walk_Should_FollowTheStrongerLink_When_LinksPullDifferently()
    {
        var graph = Graphs.Compact(3, (0, 1), (0, 2), (0, 2), (0, 2));

        var found = new RandomWalk(graph, weight => Math.Log2(1 + weight)).From([1, 0, 0], 0.8);

        Assert.Equal(2, found[2] / found[1], 9);
    }

    [Fact]
    public void Walk_Should_EndNowhereElse_When_VerticesCannotBeReached()
    {
        var found = new RandomWalk(Graphs.Compact(4, (0, 1), (2, 3)), weight => weight).From([1, 0, 0, 0], 0.8);

        Assert.Equal([0, 0], found[2..]);
    }

    [Fact]
    public void Walks_Should_AllBeFound_When_EveryStartHasALink() =>
        Graphs
            .AnyCompact.Where(graph => graph.Neighbours(0).Length > 0)
            .Sample(graph =>
            {
                var restart = new double[graph.VertexCount];
                restart[0] = 1;
                var found = new RandomWalk(graph, weight => weight).From(restart, 0.8);

                Assert.InRange(found.Sum(), 0.999, 1 + 1e-9);
                Assert.All(found, share => Assert.InRange(share, 0, 1));
            });
}
