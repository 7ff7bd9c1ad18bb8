using LiteDB;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Storage.Catalog;

/// <summary>
/// Brings the entries of one import into their collection, chunk by chunk. Remembers a 64-bit hash of every id it has
/// seen, so that a repeat within the import is not taken for news.
/// </summary>
internal sealed class EntryMerger<T>(ILiteCollection<BsonDocument> collection, EntryKind<T> kind)
    where T : class
{
    private readonly HashSet<ulong> _seen = [];

    /// <summary>
    /// Set while every entry of the collection has come through here: then an id not seen is certainly new, and need
    /// not be looked up.
    /// </summary>
    public bool KnowsAll { get; set; } = !collection.FindAll().Any();

    /// <summary>Keeps the entries; tells of those that are new or changed.</summary>
    public KeptCounts Keep(IReadOnlyCollection<T> entries, Action<Kept<T>> onKept)
    {
        var slots = LookUp(entries);
        var counts = new KeptCounts();
        foreach (var entry in entries)
        {
            counts += Place(entry, slots);
        }

        // In the order of the key the engine walks over the same index pages again and again.
        var added = slots.Where(slot => slot.Value.Before is null).OrderBy(slot => slot.Key, StringComparer.Ordinal);
        collection.Insert(added.Select(slot => kind.Write(slot.Value.After!)));
        var changed = slots.Values.Where(slot => slot.Before is { } before && !ReferenceEquals(before, slot.After));
        collection.Update(changed.Select(slot => kind.Write(slot.After!)));
        foreach (var slot in slots.Values.Where(slot => !ReferenceEquals(slot.Before, slot.After)))
        {
            onKept(new Kept<T>(slot.Before, slot.After!));
        }

        return counts;
    }

    private Dictionary<string, Slot> LookUp(IReadOnlyCollection<T> entries)
    {
        var ids = entries.Select(kind.Id);
        var uncertain = KnowsAll ? ids.Where(id => _seen.Contains(IdHash.Of(id))) : ids;
        var slots = new Dictionary<string, Slot>(entries.Count, StringComparer.Ordinal);
        foreach (var document in collection.FindMany(uncertain))
        {
            var entry = kind.Read(document);
            slots.Add(kind.Id(entry), new Slot { Before = entry, After = entry });
        }

        return slots;
    }

    private KeptCounts Place(T entry, Dictionary<string, Slot> slots)
    {
        var id = kind.Id(entry);
        var isRepeat = !_seen.Add(IdHash.Of(id));
        if (!slots.TryGetValue(id, out var slot))
        {
            slots.Add(id, new Slot { After = entry });
            return new KeptCounts { Added = 1 };
        }

        var known = slot.After!;
        var next = isRepeat ? kind.Fill(known, entry) : kind.Fill(entry, known);
        var isSame = kind.Same(next, known);
        slot.After = isSame ? known : next;
        return isRepeat ? new KeptCounts { Merged = 1 }
            : isSame ? new KeptCounts { Unchanged = 1 }
            : new KeptCounts { Changed = 1 };
    }

    private sealed class Slot
    {
        public T? Before { get; init; }

        public T? After { get; set; }
    }
}
