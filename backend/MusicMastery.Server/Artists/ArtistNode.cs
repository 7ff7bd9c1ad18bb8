using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Tracks;

namespace MusicMastery.Server.Artists;

/// <summary>An artist as the catalog knows it. What a source did not give is null; missing is never 0.</summary>
[Name("Artist")]
[Implements(typeof(INode))]
public sealed class ArtistNode(Artist artist) : INode
{
    /// <summary>Global id.</summary>
    [Id]
    public string Id => GlobalId.Of(artist.Id);

    /// <summary>The name; null where a source gave only an id.</summary>
    public string? Name => artist.Name;

    /// <summary>What tells this artist from others of the same name, in a few words.</summary>
    public string? Disambiguation => artist.Disambiguation;

    /// <summary>Ids at the sources that know this artist.</summary>
    public IReadOnlyList<ExternalId> ExternalIds => IdsOf(artist);

    /// <summary>Genres in the source's words.</summary>
    public IReadOnlyList<string> Genres => artist.Genres;

    /// <summary>Followers at the source, at least 0.</summary>
    public int? Followers => artist.Followers;

    /// <summary>Popularity on the source's scale, 0–100.</summary>
    public int? Popularity => artist.Popularity;

    /// <summary>Address of a picture.</summary>
    public string? ImageUrl => artist.ImageUrl;

    /// <summary>Where the entry came from.</summary>
    public Provenance Provenance => artist.Provenance;

    /// <summary>Tracks that credit this artist.</summary>
    /// <param name="where">Which of them; all when unset.</param>
    /// <param name="orderBy">In which order; most popular first when unset.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="lists">Lists of tracks.</param>
    /// <param name="credited">Finds which tracks.</param>
    public IDataLoaderResult<TrackConnection> Tracks(
        [BothWays] PageRequest page,
        [FromServices] TrackLists lists,
        [FromServices] CreditedTrackIdsLoader credited,
        TrackFilterInput? where = null,
        TrackOrderInput? orderBy = null
    ) => lists.List(where, orderBy, page, among: credited.Ids(artist.Id));

    /// <summary>Artists that a source names as related to this one, closest first.</summary>
    public IDataLoaderResult<RelatedArtistConnection> RelatedArtists(
        PageRequest page,
        [FromServices] RelatedArtistsLoader related,
        [FromServices] ArtistLoader artists
    ) => related.Load(artist.Id).Then(found => RelatedArtistConnection.Of(found ?? [], page, artists));

    /// <summary>Artists who share a track with this one: most shared tracks first, ties by id.</summary>
    public IDataLoaderResult<CollaboratorConnection> Collaborators(
        PageRequest page,
        [FromServices] CreditedTracksLoader tracks,
        [FromServices] ArtistLoader artists
    ) => tracks.Load(artist.Id).Then(found => CollaboratorConnection.Of(artist.Id, found ?? [], page, artists));

    /// <summary>The newest completed analysis of this artist.</summary>
    public IDataLoaderResult<AnalysisNode?> LatestAnalysis([FromServices] AnalysesOfArtistLoader analyses) =>
        analyses.Latest(artist.Id).Then(AnalysisNode.OrNull);

    /// <summary>The analyses of this artist, newest first.</summary>
    public IDataLoaderResult<AnalysisConnection> Analyses(
        PageRequest page,
        [FromServices] AnalysesOfArtistLoader analyses
    ) => analyses.Load(artist.Id).Then(found => AnalysisConnection.Of(found ?? [], page));

    /// <summary>The ids that sources gave; where none is noted, the catalog's own id is that of the entry's source.</summary>
    internal static IReadOnlyList<ExternalId> IdsOf(Artist artist) =>
        artist.ExternalIds.Count > 0 ? artist.ExternalIds : [new ExternalId(artist.Provenance.Source, artist.Id.Value)];

    internal static ArtistNode? OrNull(Artist? artist) => artist is null ? null : new ArtistNode(artist);
}
