namespace MusicMastery.Core.Networks;

/// <summary>
/// Groups of vertices more tied to each other than to the rest, by greedy modularity: Blondel, Guillaume, Lambiotte
/// and Lefebvre, "Fast unfolding of communities in large networks", 2008 (the Louvain method). Vertices are visited in
/// order, so the same graph always gives the same groups.
/// </summary>
public static class CommunityDetection
{
    /// <summary>Each vertex's group, numbered from 0 by falling size, ties by smallest vertex.</summary>
    public static int[] Louvain(WeightedGraph graph)
    {
        var groups = Enumerable.Range(0, graph.VertexCount).ToArray();
        var level = new Level(graph);
        while (level.MoveVertices())
        {
            var renamed = Renumber(level.Groups);
            groups = [.. groups.Select(group => renamed[group])];
            level = level.Merge(renamed);
        }

        return BySize(groups);
    }

    /// <summary>
    /// Newman's modularity of a grouping: the share of link weight inside groups beyond what the vertices' strengths
    /// alone would give, −0.5–1; 0 for a graph without links.
    /// </summary>
    public static double Modularity(WeightedGraph graph, IReadOnlyList<int> groups)
    {
        var total = Enumerable.Range(0, graph.VertexCount).Sum(graph.Strength);
        if (total == 0)
        {
            return 0;
        }

        var inside = 0.0;
        var strengths = new Dictionary<int, double>();
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            strengths[groups[vertex]] = strengths.GetValueOrDefault(groups[vertex]) + graph.Strength(vertex);
            inside += graph
                .Neighbours(vertex)
                .Where(link => groups[link.Key] == groups[vertex])
                .Sum(link => link.Value);
        }

        return (inside / total) - strengths.Values.Sum(strength => strength / total * (strength / total));
    }

    private static int[] Renumber(int[] groups)
    {
        var numbers = new Dictionary<int, int>();
        return [.. groups.Select(group => numbers.TryAdd(group, numbers.Count) ? numbers.Count - 1 : numbers[group])];
    }

    private static int[] BySize(int[] groups)
    {
        var order = groups
            .Select((group, vertex) => (group, vertex))
            .GroupBy(member => member.group)
            .OrderByDescending(members => members.Count())
            .ThenBy(members => members.Min(member => member.vertex))
            .Select((members, index) => (members.Key, index))
            .ToDictionary(pair => pair.Key, pair => pair.index);
        return [.. groups.Select(group => order[group])];
    }

    /// <summary>One round of the method: a graph whose vertices may stand for whole groups of the round before.</summary>
    private sealed class Level
    {
        private const double SmallestGain = 1e-12;

        private readonly Dictionary<int, double>[] _links;
        private readonly double[] _strengths;
        private readonly double[] _groupStrengths;
        private readonly double _total;

        public Level(WeightedGraph graph)
            : this(
                [.. Enumerable.Range(0, graph.VertexCount).Select(v => graph.Neighbours(v).ToDictionary())],
                [.. Enumerable.Range(0, graph.VertexCount).Select(graph.Strength)]
            ) { }

        private Level(Dictionary<int, double>[] links, double[] strengths)
        {
            _links = links;
            _strengths = strengths;
            _groupStrengths = [.. strengths];
            _total = strengths.Sum();
            Groups = [.. Enumerable.Range(0, links.Length)];
        }

        public int[] Groups { get; }

        public bool MoveVertices()
        {
            var moved = false;
            for (var again = _total > 0; again; )
            {
                again = false;
                for (var vertex = 0; vertex < _links.Length; vertex++)
                {
                    again |= MoveToBestGroup(vertex);
                }

                moved |= again;
            }

            return moved;
        }

        public Level Merge(int[] groups)
        {
            var count = groups.Length == 0 ? 0 : groups.Max() + 1;
            var links = Enumerable.Range(0, count).Select(_ => new Dictionary<int, double>()).ToArray();
            var strengths = new double[count];
            for (var vertex = 0; vertex < _links.Length; vertex++)
            {
                strengths[groups[vertex]] += _strengths[vertex];
                foreach (var (other, weight) in _links[vertex])
                {
                    if (groups[other] != groups[vertex])
                    {
                        var row = links[groups[vertex]];
                        row[groups[other]] = row.GetValueOrDefault(groups[other]) + weight;
                    }
                }
            }

            return new Level(links, strengths);
        }

        private bool MoveToBestGroup(int vertex)
        {
            var home = Groups[vertex];
            var ties = new SortedDictionary<int, double> { [home] = 0 };
            foreach (var (other, weight) in _links[vertex])
            {
                ties[Groups[other]] = ties.GetValueOrDefault(Groups[other]) + weight;
            }

            _groupStrengths[home] -= _strengths[vertex];
            var (best, bestGain) = (home, Gain(vertex, home, ties[home]) + SmallestGain);
            foreach (var (group, weight) in ties)
            {
                var gain = Gain(vertex, group, weight);
                if (gain > bestGain)
                {
                    (best, bestGain) = (group, gain);
                }
            }

            _groupStrengths[best] += _strengths[vertex];
            Groups[vertex] = best;
            return best != home;
        }

        private double Gain(int vertex, int group, double weight) =>
            weight - (_strengths[vertex] * _groupStrengths[group] / _total);
    }
}
