using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Predictions;

/// <summary>The artists of a bundle and the links between them, held in memory.</summary>
public sealed class BundleArtists : IArtistStore
{
    private readonly Dictionary<ArtistId, Artist> _artists = [];
    private readonly Dictionary<ArtistId, List<RelatedArtist>> _related = [];

    /// <inheritdoc/>
    public IReadOnlyDictionary<ArtistId, Artist> Find(IReadOnlyCollection<ArtistId> ids) =>
        ids.Where(_artists.ContainsKey).Distinct().ToDictionary(id => id, id => _artists[id]);

    /// <summary>Nobody looks for a name while measuring.</summary>
    public IReadOnlyList<ArtistMatch> Search(string text, int limit) => throw new NotSupportedException();

    /// <inheritdoc/>
    public IReadOnlyDictionary<ArtistId, IReadOnlyList<RelatedArtist>> RelatedTo(
        IReadOnlyCollection<ArtistId> ids,
        SourceKind? source = null
    ) =>
        ids.Where(_related.ContainsKey)
            .Distinct()
            .ToDictionary(
                id => id,
                IReadOnlyList<RelatedArtist> (id) =>
                    [.. _related[id].OrderBy(link => link.Rank).ThenBy(link => link.To)]
            );

    /// <summary>The artists whose related artists are known.</summary>
    public IEnumerable<ArtistId> WithRelated() => _related.Keys;

    /// <summary>Takes what an entry says of artists.</summary>
    public void Add(CatalogEntry? entry)
    {
        switch (entry)
        {
            case CatalogEntry.OfArtist { Artist: var artist }:
                Add(artist);
                break;
            case CatalogEntry.OfSegment { Seed: { } seed }:
                Add(seed);
                break;
            case CatalogEntry.OfTrack { Artists: { } artists }:
                foreach (var named in artists)
                {
                    Add(named);
                }

                break;
            case CatalogEntry.OfRelatedArtist { Link: var link }:
                if (!_related.TryGetValue(link.From, out var links))
                {
                    _related[link.From] = links = [];
                }

                links.Add(link);
                break;
        }
    }

    private void Add(Artist artist) =>
        _artists[artist.Id] = _artists.TryGetValue(artist.Id, out var known)
            ? CatalogMerge.Fill(known, artist)
            : artist;
}
