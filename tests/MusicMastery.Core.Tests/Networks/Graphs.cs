using CsCheck;
using MusicMastery.Core.Networks;

namespace MusicMastery.Core.Tests.Networks;

internal static class Graphs
{
    public static readonly Gen<WeightedGraph> Any = Gen.Select(
        Gen.Int[1, 12],
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11]).List[0, 30],
        (count, links) => Of(count, [.. links.Select(link => (link.Item1 % count, link.Item2 % count))])
    );

    public static WeightedGraph Of(int vertexCount, params (int A, int B)[] links)
    {
        var graph = new WeightedGraph(vertexCount);
        foreach (var (a, b) in links)
        {
            graph.Link(a, b);
        }

        return graph;
    }
}
