namespace MusicMastery.Core.Networks;

/// <summary>
/// Random walk with restart over a graph, also called personalised PageRank: where somebody is found who, at each step,
/// goes on to a neighbour or begins anew. Page, Brin, Motwani and Winograd 1999; Tong, Faloutsos and Pan 2006.
/// </summary>
public sealed class RandomWalk
{
    /// <summary>Walks are followed until less than this part of them is still under way.</summary>
    private const double Remainder = 0.001;

    private readonly CompactGraph _graph;
    private readonly double[][] _parts;

    /// <summary>Prepares walks over a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="pull">How strongly a link of a given weight draws the walker, above 0.</param>
    public RandomWalk(CompactGraph graph, Func<int, double> pull)
    {
        _graph = graph;
        _parts = new double[graph.VertexCount][];
        for (var vertex = 0; vertex < _parts.Length; vertex++)
        {
            var weights = graph.Weights(vertex);
            var parts = _parts[vertex] = new double[weights.Length];
            for (var link = 0; link < parts.Length; link++)
            {
                parts[link] = pull(weights[link]);
            }

            var all = parts.Sum();
            for (var link = 0; link < parts.Length; link++)
            {
                parts[link] /= all;
            }
        }
    }

    /// <summary>How much of all walks is found at each vertex. A walker who can go nowhere is lost.</summary>
    /// <param name="restart">The share of walks that begin at each vertex, at least 0.</param>
    /// <param name="goOn">The chance at each step to go on and not begin anew, above 0 and below 1.</param>
    public double[] From(IReadOnlyList<double> restart, double goOn)
    {
        var found = new double[_parts.Length];
        var moving = restart.Select(share => share * (1 - goOn)).ToArray();
        for (var underWay = 1.0; underWay >= Remainder; underWay *= goOn)
        {
            var next = new double[_parts.Length];
            for (var vertex = 0; vertex < _parts.Length; vertex++)
            {
                found[vertex] += moving[vertex];
                var ends = _graph.Neighbours(vertex);
                var (parts, share) = (_parts[vertex], goOn * moving[vertex]);
                for (var link = 0; link < parts.Length; link++)
                {
                    next[ends[link]] += share * parts[link];
                }
            }

            moving = next;
        }

        return found;
    }
}
