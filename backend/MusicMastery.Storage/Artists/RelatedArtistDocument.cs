using LiteDB;
using MusicMastery.Core.Artists;

namespace MusicMastery.Storage.Artists;

/// <summary>The artists named as related to one artist: one document for each artist asked about.</summary>
internal static class RelatedArtistDocument
{
    /// <summary>Where each link came from; one number where all came from the same.</summary>
    public const string Origins = "o";

    private const string To = "t";
    private const string Ranks = "r";
    private const string Similarities = "s";

    public static BsonDocument Write(ArtistId from, IEnumerable<RelatedArtist> links, OriginTable origins)
    {
        var ordered = links
            .OrderBy(link => link.Rank)
            .ThenBy(link => link.To)
            .ThenBy(link => link.Provenance.Source)
            .ToList();
        var numbers = ordered.ConvertAll(link => new BsonValue(origins.IdOf(link.Provenance)));
        return new BsonDocument
        {
            ["_id"] = from.Value,
            [To] = DocumentFields.Joined(ordered.Select(link => link.To.Value)),
            [Ranks] = new BsonArray(ordered.Select(link => new BsonValue(link.Rank))),
            [Similarities] = new BsonArray(
                ordered.Select(link => link.Similarity is { } known ? new BsonValue(known) : BsonValue.Null)
            ),
            [Origins] = numbers.Distinct().Count() == 1 ? numbers[0] : new BsonArray(numbers),
        };
    }

    /// <summary>Closest first, ties by id, then by source; an artist stands once for each source that names it.</summary>
    public static IReadOnlyList<RelatedArtist> Read(BsonDocument document, OriginTable origins)
    {
        var from = new ArtistId(document["_id"].AsString);
        var ranks = document[Ranks].AsArray;
        var similarities = document[Similarities].AsArray;
        var numbers = document[Origins];
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
                            origins.Find((numbers is BsonArray each ? each[place] : numbers).AsInt32),
                            similarities[place] is { IsDouble: true } known ? known.AsDouble : null
                        )
                ),
        ];
    }
}
