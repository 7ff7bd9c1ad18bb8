using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Storage.Artists;

namespace MusicMastery.Storage.Catalog;

/// <summary>Brings the related artists of one import into their collection; a repeated pair keeps what came first.</summary>
internal sealed class RelatedArtistMerger(ILiteCollection<BsonDocument> collection)
{
    private readonly HashSet<ulong> _seen = [];

    public KeptCounts Keep(IEnumerable<RelatedArtist> links)
    {
        var byArtist = links.ToLookup(link => link.From);
        var known = collection
            .FindMany(byArtist.Select(artist => artist.Key.Value))
            .Select(RelatedArtistDocument.Read)
            .ToDictionary(list => list[0].From, list => list.ToDictionary(link => link.To));
        var counts = new KeptCounts();
        var changed = new List<BsonDocument>();
        foreach (var artist in byArtist)
        {
            var list = known.GetValueOrDefault(artist.Key) ?? [];
            var own = artist.Aggregate(new KeptCounts(), (sum, link) => sum + Place(link, list));
            counts += own;
            if (own.Added + own.Changed > 0)
            {
                changed.Add(RelatedArtistDocument.Write(artist.Key, list.Values));
            }
        }

        collection.Upsert(changed);
        return counts;
    }

    private KeptCounts Place(RelatedArtist link, Dictionary<ArtistId, RelatedArtist> list)
    {
        if (!_seen.Add(IdHash.Of($"{link.From}\n{link.To}")))
        {
            return new KeptCounts { Merged = 1 };
        }

        var known = list.GetValueOrDefault(link.To);
        list[link.To] = link with { Similarity = link.Similarity ?? known?.Similarity };
        return known is null ? new KeptCounts { Added = 1 }
            : known == list[link.To] ? new KeptCounts { Unchanged = 1 }
            : new KeptCounts { Changed = 1 };
    }
}
