using LiteDB;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Storage.Catalog;

/// <summary>The entries of one collection that a source had a part in.</summary>
/// <param name="collection">The collection.</param>
/// <param name="kind">What it holds.</param>
/// <param name="originFields">The fields of a statement that say where it came from.</param>
internal sealed class EntriesOfSource<T>(
    ILiteCollection<BsonDocument> collection,
    EntryKind<T> kind,
    IReadOnlyList<string> originFields
)
    where T : class
{
    private const int AtOnce = 10_000;

    /// <summary>Takes out what the source said.</summary>
    /// <param name="source">The source.</param>
    /// <param name="origins">The numbers of its origins.</param>
    /// <param name="changed">Hears of each entry that is gone or changed.</param>
    public (int Gone, int Restored) Remove(
        SourceKind source,
        IReadOnlySet<int> origins,
        Action<(T Before, T? After)> changed
    )
    {
        var (gone, restored) = (0, 0);
        foreach (var ids in Ids(origins).Chunk(AtOnce))
        {
            var entries = collection
                .FindMany(ids)
                .Select(document => Statements<T>.Read(document, kind))
                .Select(said => (Before: said, After: said.Without(source, kind)))
                .ToList();
            foreach (var (before, _) in entries.Where(entry => entry.After is null))
            {
                collection.Delete(kind.Id(before.Whole));
                gone++;
            }

            restored += collection.Update(entries.Select(entry => entry.After?.Write(kind)).OfType<BsonDocument>());
            foreach (var (before, after) in entries)
            {
                changed((before.Whole, after?.Whole));
            }
        }

        return (gone, restored);
    }

    /// <summary>Their ids.</summary>
    public IReadOnlyList<string> Ids(IReadOnlySet<int> origins) =>
        [
            .. collection
                .FindAll()
                .Where(document => Statements<T>.OriginsIn(document, originFields).Any(origins.Contains))
                .Select(document => document["_id"].AsString),
        ];
}
