using LiteDB;
using MusicMastery.Core.Artists;

namespace MusicMastery.Storage.Artists;

/// <summary>The artists named as related to one artist: one document for each artist asked about.</summary>
internal static class RelatedArtistDocument
{
    private const string To = "t";
    private const string Ranks = "r";
    private const string Similarities = "s";

    public static BsonDocument Write(ArtistId from, IEnumerable<RelatedArtist> links)
    {
        var ordered = links.OrderBy(link => link.Rank).ThenBy(link => link.To).ToList();
        return new BsonDocument
        {
            ["_id"] = from.Value,
            [To] = DocumentFields.Joined(ordered.Select(link => link.To.Value)),
            [Ranks] = new BsonArray(ordered.Select(link => new BsonValue(link.Rank))),
            [Similarities] = new BsonArray(
                ordered.Select(link => link.Similarity is { } known ? new BsonValue(known) : BsonValue.Null)
            ),
        };
    }

    /// <summary>Closest first, ties by id.</summary>
    public static IReadOnlyList<RelatedArtist> Read(BsonDocument document)
    {
        var from = new ArtistId(document["_id"].AsString);
        var ranks = document[Ranks].AsArray;
        var similarities = document[Similarities].AsArray;
        return
        [
            .. DocumentFields
                .Split(document[To].AsString)
                .Select(
                    (to, place) =>
                        new RelatedArtist(
                            from,
                            new ArtistId(to),
                            ranks[place].AsInt32,
                            similarities[place] is { IsDouble: true } known ? known.AsDouble : null
                        )
                ),
        ];
    }
}
