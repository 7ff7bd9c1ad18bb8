using MusicMastery.Core.Artists;
using MusicMastery.Core.Networks;

namespace MusicMastery.Server.Networks;

/// <summary>Finds chains of ties in a stored network.</summary>
public static class NetworkPaths
{
    /// <summary>A shortest chain from the seed artist to another artist, both included; null when there is none.</summary>
    public static IReadOnlyList<ArtistId>? FromSeed(ArtistNetwork network, ArtistId to)
    {
        var ids = network.Vertices.Select(vertex => vertex.ArtistId).ToList();
        var index = ids.Index().ToDictionary(vertex => vertex.Item, vertex => vertex.Index);
        if (!index.TryGetValue(to, out var end))
        {
            return null;
        }

        var graph = new WeightedGraph(ids.Count);
        foreach (var link in network.Links)
        {
            graph.Link(index[link.From], index[link.To]);
        }

        return Paths.Shortest(graph, 0, end) is { } path ? [.. path.Select(vertex => ids[vertex])] : null;
    }
}
