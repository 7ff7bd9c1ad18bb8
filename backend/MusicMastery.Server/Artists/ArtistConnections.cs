using GraphQL.DataLoader;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Artists;

/// <summary>Artists found by a search, best match first.</summary>
public sealed class ArtistSearchConnection(Page<ArtistSearchEdge> page, IReadOnlyList<SearchFailure> failures)
    : Connection<ArtistSearchEdge, ArtistNode>(page)
{
    /// <summary>The live sources that were asked and did not answer; none where none was asked.</summary>
    public IReadOnlyList<SearchFailure> Failures => failures;

    internal static ArtistSearchConnection Of(FoundLive found, PageRequest request) =>
        new(
            found
                .Matches.Cut(request, "search", match => match.Artist.Id.Value)
                .To((cursor, match) => new ArtistSearchEdge(cursor, match)),
            found.Failures
        );
}

/// <summary>An artist found by a search.</summary>
public sealed class ArtistSearchEdge(string cursor, ArtistMatch match)
    : Edge<ArtistNode>(cursor, new Loaded<ArtistNode?>(new ArtistNode(match.Artist)))
{
    /// <summary>How well the text matched, 0–1; 1 is the exact name or id.</summary>
    public double Score => match.Score;
}

/// <summary>Artists named as related to another, closest first.</summary>
public sealed class RelatedArtistConnection(Page<RelatedArtistEdge> page)
    : Connection<RelatedArtistEdge, ArtistNode>(page)
{
    internal static RelatedArtistConnection Of(
        IReadOnlyList<RelatedArtist> related,
        PageRequest request,
        ArtistLoader artists
    ) =>
        new(
            related
                .Cut(request, "related", link => link.To.Value)
                .To((cursor, link) => new RelatedArtistEdge(cursor, link, artists.Node(link.To)))
        );
}

/// <summary>An artist named as related to another.</summary>
public sealed class RelatedArtistEdge(string cursor, RelatedArtist link, IDataLoaderResult<ArtistNode?> node)
    : Edge<ArtistNode>(cursor, node)
{
    /// <summary>Closeness in the source's order; 1 is closest.</summary>
    public int Rank => link.Rank;

    /// <summary>Closeness from 0 to 1; null where the source does not give it.</summary>
    public double? Similarity => link.Similarity;

    /// <summary>The source that says so.</summary>
    public Provenance Provenance => link.Provenance;
}
