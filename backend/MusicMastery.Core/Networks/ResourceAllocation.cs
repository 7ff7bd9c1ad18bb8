namespace MusicMastery.Core.Networks;

/// <summary>
/// How well two vertices that are not linked could be: each common neighbour passes on its one unit of attention in
/// equal parts to all its neighbours. Zhou, Lü and Zhang, "Predicting missing links via local information", 2009.
/// </summary>
public static class ResourceAllocation
{
    /// <summary>
    /// The index of every vertex at exactly two steps from the start: the sum over common neighbours of
    /// 1 / number of the neighbour's links, above 0 and at most the number of common neighbours.
    /// </summary>
    public static IReadOnlyDictionary<int, double> From(WeightedGraph graph, int start)
    {
        var direct = graph.Neighbours(start);
        var index = new SortedDictionary<int, double>();
        foreach (var between in direct.Keys)
        {
            var share = 1.0 / graph.Neighbours(between).Count;
            foreach (var end in graph.Neighbours(between).Keys)
            {
                if (end != start && !direct.ContainsKey(end))
                {
                    index[end] = index.GetValueOrDefault(end) + share;
                }
            }
        }

        return index;
    }
}
