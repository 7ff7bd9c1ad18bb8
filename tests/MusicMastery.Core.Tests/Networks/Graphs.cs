using CsCheck;
using MusicMastery.Core.Networks;

namespace MusicMastery.Core.Tests.Networks;

internal static class Graphs
{
    private static readonly Gen<(int Count, (int A, int B)[] Links)> Parts = Gen.Select(
        Gen.Int[1, 12],
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11]).List[0, 30],
        (count, links) => (count, links.Select(link => (link.Item1 % count, link.Item2 % count)).ToArray())
    );

    public static readonly Gen<WeightedGraph> Any = Parts.Select(parts => Of(parts.Count, parts.Links));

    public static readonly Gen<CompactGraph> AnyCompact = Parts.Select(parts => Compact(parts.Count, parts.Links));

    public static CompactGraph Compact(int vertexCount, params (int A, int B)[] links) => new(vertexCount, links);

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
