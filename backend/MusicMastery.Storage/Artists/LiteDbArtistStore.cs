using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Storage.Artists;

/// <summary>Artists and the links between them in the database, with an index of their names in memory.</summary>
public sealed class LiteDbArtistStore(MusicMasteryDatabase database) : IArtistStore
{
    private readonly Lock _indexing = new();
    private (int Version, ArtistNameIndex Names)? _index;

    /// <inheritdoc/>
    public IReadOnlyDictionary<ArtistId, Artist> Find(IReadOnlyCollection<ArtistId> ids) =>
        database.RecentArtists.Find(
            ids,
            (missing, found) =>
                database.Read(
                    file =>
                        file.GetCollection(Collections.Artists)
                            .FindMany(missing.Select(id => id.Value))
                            .Select(document => ArtistDocument.Read(document, database.Origins)),
                    found
                )
        );

    /// <inheritdoc/>
    public IReadOnlyList<ArtistMatch> Search(string text, int limit)
    {
        var named = ArtistAddress.IdIn(text) ?? text.Trim();
        var matches = Names().Search(named, limit).ToList();
        var found = Find([.. matches.Select(match => match.Id), new ArtistId(named)]);
        var byId = found.GetValueOrDefault(new ArtistId(named));
        return
        [
            .. matches
                .Where(match => match.Id != byId?.Id && found.ContainsKey(match.Id))
                .Select(match => new ArtistMatch(found[match.Id], match.Score))
                .Prepend(byId is null ? null : new ArtistMatch(byId, 1))
                .OfType<ArtistMatch>()
                .Take(limit),
        ];
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<ArtistId, IReadOnlyList<RelatedArtist>> RelatedTo(
        IReadOnlyCollection<ArtistId> ids,
        SourceKind? source = null
    ) =>
        database.Read(file =>
            file.GetCollection(Collections.RelatedArtists)
                .FindMany(ids.Select(id => id.Value))
                .SelectMany(document => RelatedArtistDocument.Read(document, database.Origins))
                .Where(link => source is null || link.Provenance.Source == source)
                .GroupBy(link => link.From)
                .ToDictionary(
                    links => links.Key,
                    IReadOnlyList<RelatedArtist> (links) => [.. links.DistinctBy(link => link.To)]
                )
        );

    private ArtistNameIndex Names()
    {
        lock (_indexing)
        {
            var version = database.NamesVersion;
            if (_index?.Version != version)
            {
                _index = (version, new ArtistNameIndex(database.Read(ReadNames)));
            }

            return _index.Value.Names;
        }
    }

    private static List<ArtistName> ReadNames(ILiteDatabase file) =>
        [
            .. file.GetCollection(Collections.Artists)
                .FindAll()
                .Where(document => document.ContainsKey(ArtistDocument.Name))
                .Select(document => new ArtistName(
                    new ArtistId(document["_id"].AsString),
                    document[ArtistDocument.Name].AsString,
                    document.Int(ArtistDocument.Followers)
                )),
        ];
}
