using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Networks;
using MusicMastery.Server.Artists;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Networks;

/// <summary>The artists within reach of the seed artist, and who is tied to whom.</summary>
[Name("ArtistNetwork")]
public sealed class ArtistNetworkNode(ArtistNetwork network)
{
    /// <summary>How far the network was followed from the seed artist, 1 or 2.</summary>
    public int Degrees => network.Degrees;

    /// <summary>Artists in it, with the seed artist.</summary>
    public int VertexCount => network.Vertices.Count;

    /// <summary>Ties between them.</summary>
    public int LinkCount => network.Links.Count;

    /// <summary>The artists: the seed artist first, then by degree, then in the source's order.</summary>
    public NetworkVertexConnection Vertices(PageRequest page, [FromServices] ArtistLoader artists) =>
        NetworkVertexConnection.Of(network.Vertices, page, artists);

    /// <summary>The ties between the artists.</summary>
    public IReadOnlyList<ArtistLinkNode> Links => [.. network.Links.Select(link => new ArtistLinkNode(link))];

    /// <summary>Groups of artists more tied to each other than to the rest, largest first.</summary>
    public IReadOnlyList<CommunityNode> Communities =>
        [
            .. network.Communities.Select(community => new CommunityNode(
                community,
                network.Vertices.Where(vertex => vertex.Community == community.Index)
            )),
        ];

    /// <summary>
    /// A shortest chain of ties from the seed artist to another artist, both included; null when no chain leads there.
    /// </summary>
    /// <param name="to">An artist's global id.</param>
    public IDataLoaderResult<IReadOnlyList<ArtistNode>>? Path([Id] string to, [FromServices] ArtistLoader artists) =>
        NetworkPaths.FromSeed(network, GlobalId.Artist(to, "to")) is { } path ? artists.Nodes(path) : null;
}

/// <summary>A tie between two artists of a network.</summary>
[Name("ArtistLink")]
public sealed class ArtistLinkNode(ArtistLink link)
{
    /// <summary>For a related artist the one asked about; for a collaboration either.</summary>
    public IDataLoaderResult<ArtistNode> From([FromServices] ArtistLoader artists) => artists.Required(link.From);

    /// <summary>The other artist.</summary>
    public IDataLoaderResult<ArtistNode> To([FromServices] ArtistLoader artists) => artists.Required(link.To);

    /// <summary>What ties them.</summary>
    public LinkKind Kind => link.Kind;

    /// <summary>Related: closeness, 0–1. Collaboration: tracks shared, at least 1.</summary>
    public double Weight => link.Weight;
}

/// <summary>A group of artists more tied to each other than to the rest.</summary>
[Name("Community")]
public sealed class CommunityNode(Community community, IEnumerable<NetworkVertex> vertices)
{
    /// <summary>Its number within the network, from 0, largest group first.</summary>
    public int Index => community.Index;

    /// <summary>The name of its most central named artist, or its commonest genre.</summary>
    public string Label => community.Label;

    /// <summary>How many artists it has.</summary>
    public int Size => community.Size;

    /// <summary>Its artists, in the order of the network's vertices.</summary>
    public IDataLoaderResult<IReadOnlyList<ArtistNode>> Artists([FromServices] ArtistLoader artists) =>
        artists.Nodes(vertices.Select(vertex => vertex.ArtistId));
}
