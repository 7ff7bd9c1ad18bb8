namespace MusicMastery.Core.Networks;

/// <summary>
/// An undirected weighted graph over the vertices 0 … n−1, without self-links. Parallel links add up.
/// </summary>
public sealed class WeightedGraph
{
    private readonly SortedDictionary<int, double>[] _neighbours;

    /// <summary>A graph of that many vertices and no link.</summary>
    public WeightedGraph(int vertexCount)
    {
        _neighbours = new SortedDictionary<int, double>[vertexCount];
        for (var vertex = 0; vertex < vertexCount; vertex++)
        {
            _neighbours[vertex] = [];
        }
    }

    /// <summary>How many vertices it has.</summary>
    public int VertexCount => _neighbours.Length;

    /// <summary>The neighbours of a vertex with the weight of the link, by rising vertex.</summary>
    public IReadOnlyDictionary<int, double> Neighbours(int vertex) => _neighbours[vertex];

    /// <summary>The sum of the weights of a vertex's links.</summary>
    public double Strength(int vertex) => _neighbours[vertex].Values.Sum();

    /// <summary>Adds weight to the link between two vertices; a vertex is never linked to itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above 0.</exception>
    public void Link(int a, int b, double weight = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight);
        if (a == b)
        {
            return;
        }

        _neighbours[a][b] = _neighbours[a].GetValueOrDefault(b) + weight;
        _neighbours[b][a] = _neighbours[b].GetValueOrDefault(a) + weight;
    }
}
