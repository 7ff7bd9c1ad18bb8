using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Storage.Artists;

namespace MusicMastery.Storage.Catalog;

/// <summary>Keeps artists that entries refer to and nobody has described: an id without a name.</summary>
internal sealed class ReferredArtists(ILiteCollection<BsonDocument> artists, OriginTable origins)
{
    private readonly HashSet<ulong> _present = [];
    private readonly Dictionary<string, Provenance> _referred = new(StringComparer.Ordinal);

    /// <summary>Notes that the catalog has this artist.</summary>
    public void Know(ArtistId id)
    {
        _present.Add(IdHash.Of(id.Value));
        _referred.Remove(id.Value);
    }

    /// <summary>Notes that an entry with this provenance refers to the artists.</summary>
    public void Refer(IEnumerable<ArtistId> ids, Provenance provenance)
    {
        foreach (var id in ids)
        {
            if (!_present.Contains(IdHash.Of(id.Value)))
            {
                _referred.TryAdd(id.Value, provenance);
            }
        }
    }

    /// <summary>Those of these artists that the catalog has or an entry refers to.</summary>
    public HashSet<string> Among(IEnumerable<ArtistId> ids)
    {
        var asked = ids.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        var known = asked.Where(_referred.ContainsKey).ToHashSet(StringComparer.Ordinal);
        asked.ExceptWith(known);
        known.UnionWith(artists.FindIds(asked));
        return known;
    }

    /// <summary>Adds those that the catalog does not have; gives their number.</summary>
    public int KeepMissing()
    {
        foreach (var id in artists.FindIds(_referred.Keys))
        {
            _referred.Remove(id);
            _present.Add(IdHash.Of(id));
        }

        var missing = _referred.OrderBy(artist => artist.Key, StringComparer.Ordinal).ToList();
        artists.Insert(missing.Select(artist => ArtistDocument.Write(Nameless(artist.Key, artist.Value), origins)));
        foreach (var (id, _) in missing)
        {
            _present.Add(IdHash.Of(id));
        }

        _referred.Clear();
        return missing.Count;
    }

    private static Artist Nameless(string id, Provenance provenance) =>
        new()
        {
            Id = new ArtistId(id),
            Provenance = provenance,
            ExternalIds = SourceIds.Of(isArtist: true, id, provenance.Source),
        };
}
