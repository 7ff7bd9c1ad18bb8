using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Access;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Artists;

/// <summary>Questions about artists.</summary>
public sealed class ArtistQueries(IArtistStore store, LiveSearch live, ArtistLoader artists, FeaturedArtists featured)
{
    private const int LongestText = 200;

    /// <summary>
    /// Artists whose name is like the text, or whose id or link it is, best match first; ties by followers, name and
    /// id. Forgives typing errors, case and accents. Finds at most 100. For callers who may start analyses it asks the
    /// live sources that are on too, for up to eight seconds, and keeps in the catalog whom they find.
    /// </summary>
    /// <param name="text">A name, an id or a pasted link, at most 200 characters.</param>
    /// <param name="catalogOnly">Looks in the catalog alone, at once.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="context">Tells who asks.</param>
    /// <param name="cancellationToken">Ends the search when nobody waits for it.</param>
    public async Task<ArtistSearchConnection> SearchArtists(
        string text,
        [PageSize(10)] PageRequest page,
        IResolveFieldContext context,
        CancellationToken cancellationToken,
        bool? catalogOnly = false
    )
    {
        if (text.Length > LongestText)
        {
            throw new InvalidArgumentError(
                "text",
                $"may have at most {LongestText} characters, and has {text.Length}."
            );
        }

        return ArtistSearchConnection.Of(
            string.IsNullOrWhiteSpace(text) ? new FoundLive([], [])
                : catalogOnly == true || page.After is not null || !Caller.Of(context).May(Scope.Analyze)
                    ? new FoundLive(store.Search(text, PageRequest.MaxSize), [])
                : await live.Search(text, PageRequest.MaxSize, cancellationToken),
            page
        );
    }

    /// <summary>The artist with this id; null when there is none.</summary>
    /// <param name="id">An artist's global id.</param>
    public IDataLoaderResult<ArtistNode?> Artist([Id] string id) => artists.Node(GlobalId.Artist(id, "id"));

    /// <summary>The artist whom a source knows by this id, e.g. SPOTIFY 0eVyjRhzZKke2KFYTcDkeu; null when there is none.</summary>
    /// <param name="source">The source whose id it is.</param>
    /// <param name="externalId">The id as the source writes it, case-sensitive.</param>
    public IDataLoaderResult<ArtistNode?> ArtistByExternalId(SourceKind source, string externalId) =>
        artists
            .Load(SourceIds.ArtistOf(new ExternalId(source, externalId)))
            .Then(found =>
                found is not null && ArtistNode.IdsOf(found).Any(id => id.Source == source && id.Value == externalId)
                    ? found
                    : null
            )
            .Then(ArtistNode.OrNull);

    /// <summary>Artists with a completed analysis that can be opened at once, the most telling ones first.</summary>
    /// <param name="first">How many at most, 0–100.</param>
    public IDataLoaderResult<IReadOnlyList<ArtistNode>> FeaturedArtists(int? first = 6) =>
        first is < 0 or > PageRequest.MaxSize
            ? throw new InvalidArgumentError("first", $"must be from 0 to {PageRequest.MaxSize}, and is {first}.")
            : artists.Nodes(featured.Ids().Take(first ?? 6));
}
