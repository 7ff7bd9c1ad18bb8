namespace MusicMastery.Core.Networks;

/// <summary>
/// An undirected graph over the vertices 0 … n−1 that is built once and then only read: each vertex's neighbours lie side
/// by side, by rising vertex. The weight of a link is how often its pair was given.
/// </summary>
public sealed class CompactGraph
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _weights;

    /// <summary>The graph of these pairs; a pair of a vertex with itself is no link.</summary>
    /// <param name="vertexCount">How many vertices it has.</param>
    /// <param name="pairs">The pairs; their order does not matter.</param>
    public CompactGraph(int vertexCount, IEnumerable<(int A, int B)> pairs)
    {
        var links = new List<long>();
        foreach (var (a, b) in pairs)
        {
            if (a != b)
            {
                links.Add(((long)a << 32) | (uint)b);
                links.Add(((long)b << 32) | (uint)a);
            }
        }

        links.Sort();
        VertexCount = vertexCount;
        _starts = new int[vertexCount + 1];
        var (ends, weights) = (new List<int>(links.Count), new List<int>(links.Count));
        for (var link = 0; link < links.Count; link++)
        {
            if (link > 0 && links[link] == links[link - 1])
            {
                weights[^1]++;
                continue;
            }

            ends.Add((int)(links[link] & uint.MaxValue));
            weights.Add(1);
            _starts[(int)(links[link] >> 32) + 1]++;
        }

        for (var vertex = 0; vertex < vertexCount; vertex++)
        {
            _starts[vertex + 1] += _starts[vertex];
        }

        (_ends, _weights) = ([.. ends], [.. weights]);
    }

    /// <summary>How many vertices it has.</summary>
    public int VertexCount { get; }

    /// <summary>The neighbours of a vertex, by rising vertex.</summary>
    public ReadOnlySpan<int> Neighbours(int vertex) => _ends.AsSpan(_starts[vertex].._starts[vertex + 1]);

    /// <summary>The weights of a vertex's links, at least 1, in the order of <see cref="Neighbours"/>.</summary>
    public ReadOnlySpan<int> Weights(int vertex) => _weights.AsSpan(_starts[vertex].._starts[vertex + 1]);

    /// <summary>The weight of the link between two vertices; 0 when there is none.</summary>
    public int Weight(int a, int b) => Neighbours(a).BinarySearch(b) is >= 0 and var place ? Weights(a)[place] : 0;
}
