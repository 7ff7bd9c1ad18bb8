using LiteDB;

namespace MusicMastery.Storage;

/// <summary>Reads many documents by id in one go.</summary>
internal static class BatchReads
{
    // The ids go in as a parameter: the engine's own Query.In writes them into a text and parses it again.
    private const string ByIds = "$._id IN @0";

    /// <summary>The documents with these ids; a missing id has none. Lazy: use up inside the gate.</summary>
    public static IEnumerable<BsonDocument> FindMany(
        this ILiteCollection<BsonDocument> collection,
        IEnumerable<string> ids
    ) => Keys(ids) is { Count: > 0 } keys ? collection.Find(BsonExpression.Create(ByIds, keys)) : [];

    /// <summary>Those of these ids that the collection has, read from the index alone.</summary>
    public static IReadOnlyList<string> FindIds(
        this ILiteCollection<BsonDocument> collection,
        IEnumerable<string> ids
    ) =>
        Keys(ids) is { Count: > 0 } keys
            ?
            [
                .. collection
                    .Query()
                    .Where(BsonExpression.Create(ByIds, keys))
                    .Select("$._id")
                    .ToEnumerable()
                    .Select(document => document["_id"].AsString),
            ]
            : [];

    private static BsonArray Keys(IEnumerable<string> ids) =>
        new(ids.Distinct(StringComparer.Ordinal).Select(id => new BsonValue(id)));
}
