using LiteDB;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Storage.Catalog;

/// <summary>
/// Brings the entries of one import into their collection, chunk by chunk. Remembers a 64-bit hash of every id it has
/// seen, by source, so that a repeat within the import is not taken for news.
/// </summary>
internal sealed class EntryMerger<T>(ILiteCollection<BsonDocument> collection, EntryKind<T> kind)
    where T : class
{
    private readonly HashSet<ulong> _seen = [];
    private readonly HashSet<SourceKind> _sources = [];

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

        Write(slots, onKept);
        return counts;
    }

    /// <summary>Changes what sources said of entries; those that are not there are passed over.</summary>
    /// <param name="changes">By the entry's id, what becomes of the statements.</param>
    /// <param name="onKept">Is told of those that changed.</param>
    public KeptCounts Amend(
        IReadOnlyDictionary<string, Func<Statements<T>, Statements<T>>> changes,
        Action<Kept<T>> onKept
    )
    {
        var slots = Read(changes.Keys);
        foreach (var (id, slot) in slots)
        {
            var next = changes[id](slot.Before!);
            slot.After = kind.Same(next.Whole, slot.Before!.Whole) ? slot.Before : next;
        }

        Write(slots, onKept);
        var changed = slots.Values.Count(slot => !ReferenceEquals(slot.Before, slot.After));
        return new KeptCounts { Changed = changed, Unchanged = slots.Count - changed };
    }

    private void Write(Dictionary<string, Slot> slots, Action<Kept<T>> onKept)
    {
        // In the order of the key the engine walks over the same index pages again and again.
        var added = slots.Where(slot => slot.Value.Before is null).OrderBy(slot => slot.Key, StringComparer.Ordinal);
        collection.Insert(added.Select(slot => slot.Value.After!.Write(kind)));
        var changed = slots.Values.Where(slot => slot.Before is { } before && !ReferenceEquals(before, slot.After));
        collection.Update(changed.Select(slot => slot.After!.Write(kind)));
        foreach (var slot in slots.Values.Where(slot => !ReferenceEquals(slot.Before?.Whole, slot.After!.Whole)))
        {
            onKept(new Kept<T>(slot.Before?.Whole, slot.After!.Whole));
        }
    }

    private Dictionary<string, Slot> LookUp(IReadOnlyCollection<T> entries)
    {
        var ids = entries.Select(kind.Id);
        var uncertain = KnowsAll ? ids.Where(id => _sources.Any(source => _seen.Contains(Key(id, source)))) : ids;
        return Read(uncertain);
    }

    private Dictionary<string, Slot> Read(IEnumerable<string> ids) =>
        collection
            .FindMany(ids)
            .Select(document => Statements<T>.Read(document, kind))
            .ToDictionary(
                said => kind.Id(said.Whole),
                said => new Slot { Before = said, After = said },
                StringComparer.Ordinal
            );

    private KeptCounts Place(T entry, Dictionary<string, Slot> slots)
    {
        var id = kind.Id(entry);
        var source = kind.Origin(entry).Source;
        _sources.Add(source);
        var isRepeat = !_seen.Add(Key(id, source));
        if (!slots.TryGetValue(id, out var slot))
        {
            slots.Add(id, new Slot { After = Statements<T>.Of(entry) });
            return new KeptCounts { Added = 1 };
        }

        var known = slot.After!;
        var next = known.With(entry, isRepeat, kind);
        var isSame = kind.Same(next.Whole, known.Whole);
        slot.After =
            !isSame ? next
            : next.SayTheSame(known, kind) ? known
            : next with { Whole = known.Whole };
        return isRepeat ? new KeptCounts { Merged = 1 }
            : isSame ? new KeptCounts { Unchanged = 1 }
            : new KeptCounts { Changed = 1 };
    }

    private static ulong Key(string id, SourceKind source) => IdHash.Of(id) ^ ((ulong)source << 56);

    private sealed class Slot
    {
        public Statements<T>? Before { get; init; }

        public Statements<T>? After { get; set; }
    }
}
