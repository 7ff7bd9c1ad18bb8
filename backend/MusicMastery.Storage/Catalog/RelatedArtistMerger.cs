using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Storage.Artists;

namespace MusicMastery.Storage.Catalog;

/// <summary>
/// Brings the related artists of one import into their collection; what several sources say of a pair is kept of each,
/// and a repeat by the same source keeps what came first.
/// </summary>
internal sealed class RelatedArtistMerger(ILiteCollection<BsonDocument> collection, OriginTable origins)
{
    private readonly HashSet<ulong> _seen = [];

    public KeptCounts Keep(IEnumerable<RelatedArtist> links)
    {
        var byArtist = links.ToLookup(link => link.From);
        var known = collection
            .FindMany(byArtist.Select(artist => artist.Key.Value))
            .Select(document => RelatedArtistDocument.Read(document, origins))
            .ToDictionary(list => list[0].From, list => list.ToDictionary(Key));
        var counts = new KeptCounts();
        var changed = new List<BsonDocument>();
        foreach (var artist in byArtist)
        {
            var list = known.GetValueOrDefault(artist.Key) ?? [];
            var own = artist.Aggregate(new KeptCounts(), (sum, link) => sum + Place(link, list));
            counts += own;
            if (own.Added + own.Changed > 0)
            {
                changed.Add(RelatedArtistDocument.Write(artist.Key, list.Values, origins));
            }
        }

        collection.Upsert(changed);
        return counts;
    }

    private static (ArtistId To, SourceKind Source) Key(RelatedArtist link) => (link.To, link.Provenance.Source);

    private KeptCounts Place(RelatedArtist link, Dictionary<(ArtistId To, SourceKind Source), RelatedArtist> list)
    {
        if (!_seen.Add(IdHash.Of($"{link.From}\n{link.To}\n{link.Provenance.Source}")))
        {
            return new KeptCounts { Merged = 1 };
        }

        var known = list.GetValueOrDefault(Key(link));
        var next = link with { Similarity = link.Similarity ?? known?.Similarity };
        if (known is not null && CatalogMerge.Same(known, next))
        {
            return new KeptCounts { Unchanged = 1 };
        }

        list[Key(link)] = next;
        return known is null ? new KeptCounts { Added = 1 } : new KeptCounts { Changed = 1 };
    }
}
