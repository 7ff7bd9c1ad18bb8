namespace MusicMastery.Core.Networks;

/// <summary>
/// How well vertices that are not linked could be: each vertex in between passes on its attention in equal parts to all
/// its neighbours. Zhou, Lü and Zhang, "Predicting missing links via local information", 2009.
/// </summary>
public static class ResourceAllocation
{
    /// <summary>
    /// What each vertex receives: the sum over its neighbours in between of 1 / number of their links. With the
    /// neighbours of one vertex in between this is that vertex's resource allocation index.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="between">The vertices in between.</param>
    public static IReadOnlyDictionary<int, double> From(CompactGraph graph, IEnumerable<int> between)
    {
        var index = new SortedDictionary<int, double>();
        foreach (var vertex in between)
        {
            var neighbours = graph.Neighbours(vertex);
            foreach (var end in neighbours)
            {
                index[end] = index.GetValueOrDefault(end) + (1.0 / neighbours.Length);
            }
        }

        return index;
    }
}
