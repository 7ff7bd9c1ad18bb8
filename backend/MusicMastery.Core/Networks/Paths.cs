namespace MusicMastery.Core.Networks;

/// <summary>Distances and shortest chains, counted in links.</summary>
public static class Paths
{
    /// <summary>
    /// Breadth-first search: each vertex's distance from the start, or −1 when it is farther than
    /// <paramref name="maxDistance"/> or cannot be reached.
    /// </summary>
    public static int[] Distances(WeightedGraph graph, int start, int maxDistance = int.MaxValue)
    {
        var distances = new int[graph.VertexCount];
        Array.Fill(distances, -1);
        distances[start] = 0;
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var vertex))
        {
            if (distances[vertex] == maxDistance)
            {
                continue;
            }

            foreach (var neighbour in graph.Neighbours(vertex).Keys)
            {
                if (distances[neighbour] < 0)
                {
                    distances[neighbour] = distances[vertex] + 1;
                    queue.Enqueue(neighbour);
                }
            }
        }

        return distances;
    }

    /// <summary>
    /// A shortest chain from one vertex to another, both included; null when there is none. Of several the first in
    /// the order of the vertices, so the answer is always the same.
    /// </summary>
    public static IReadOnlyList<int>? Shortest(WeightedGraph graph, int from, int to)
    {
        var distances = Distances(graph, to);
        if (distances[from] < 0)
        {
            return null;
        }

        var path = new List<int> { from };
        while (path[^1] != to)
        {
            path.Add(graph.Neighbours(path[^1]).Keys.First(next => distances[next] == distances[path[^1]] - 1));
        }

        return path;
    }
}
