using GraphQL.DataLoader;
using MusicMastery.Core.Networks;
using MusicMastery.Server.Artists;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Networks;

/// <summary>The artists of a network: the seed artist first, then by degree, then in the source's order.</summary>
public sealed class NetworkVertexConnection(Page<NetworkVertexEdge> page)
    : Connection<NetworkVertexEdge, ArtistNode>(page)
{
    internal static NetworkVertexConnection Of(
        IReadOnlyList<NetworkVertex> vertices,
        PageRequest request,
        ArtistLoader artists
    ) =>
        new(
            vertices
                .Cut(request, "vertices", vertex => vertex.ArtistId.Value)
                .To((cursor, vertex) => new NetworkVertexEdge(cursor, vertex, artists.Node(vertex.ArtistId)))
        );
}

/// <summary>An artist and its place in the network.</summary>
public sealed class NetworkVertexEdge(string cursor, NetworkVertex vertex, IDataLoaderResult<ArtistNode?> node)
    : Edge<ArtistNode>(cursor, node)
{
    /// <summary>
    /// Distance from the seed artist in related-artist steps: 0 the seed artist, 1, 2; null where the source listed the
    /// network without saying who is related to whom.
    /// </summary>
    public int? Degree => vertex.Degree;

    /// <summary>The index of the community it belongs to.</summary>
    public int Community => vertex.Community;

    /// <summary>How connected it is, by the weight of its ties, 0–1; the most connected artist has 1.</summary>
    public double Centrality => vertex.Centrality;
}
