using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Artists;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Artists;

/// <summary>Finds artists by id.</summary>
public sealed class ArtistLoader(IArtistStore store) : BatchLoader<ArtistId, Artist>(store.Find)
{
    /// <summary>The node of the artist with this id; null when there is none.</summary>
    public IDataLoaderResult<ArtistNode?> Node(ArtistId id) => Load(id).Then(ArtistNode.OrNull);

    /// <summary>The node of an artist that must be there.</summary>
    /// <exception cref="ExecutionError">It is not.</exception>
    public IDataLoaderResult<ArtistNode> Required(ArtistId id) =>
        Load(id)
            .Then(artist => artist ?? throw new ExecutionError($"The catalog has no artist \"{id}\" any more."))
            .Then(artist => new ArtistNode(artist));

    /// <summary>The nodes of the artists with these ids, in their order, without unknown ones.</summary>
    public IDataLoaderResult<IReadOnlyList<ArtistNode>> Nodes(IEnumerable<ArtistId> ids) =>
        LoadKnown(ids, artist => new ArtistNode(artist));
}

/// <summary>Finds the artists named as related to an artist.</summary>
public sealed class RelatedArtistsLoader(IArtistStore store)
    : BatchLoader<ArtistId, IReadOnlyList<RelatedArtist>>(ids => store.RelatedTo(ids));
