namespace MusicMastery.Core.Catalog;

/// <summary>
/// Keeps what one import yields. Made anew for every import, one import at a time, for one thread; when it has thrown,
/// begin with another one.
/// </summary>
public interface ICatalogWriter
{
    /// <summary>
    /// Keeps the entries in one step: all of them or, when it throws, none; they are asked for one after the other, so
    /// that memory does not grow with their number. An entry that the catalog has is brought up to date, and what the
    /// new one leaves unknown stays as it was. An entry that repeats one of this import only fills what is unknown.
    /// Artists that are referred to and not in the catalog are kept without a name.
    /// </summary>
    KeptCounts Keep(IEnumerable<CatalogEntry> entries);
}

/// <summary>What became of the entries that a catalog was given.</summary>
/// <param name="Added">Not in the catalog before.</param>
/// <param name="Changed">In the catalog, with other values.</param>
/// <param name="Unchanged">In the catalog, with the same values.</param>
/// <param name="Merged">Repeats of an entry of the same import.</param>
public readonly record struct KeptCounts(int Added, int Changed, int Unchanged, int Merged)
{
    /// <summary>All of them.</summary>
    public int Total => Added + Changed + Unchanged + Merged;

    /// <summary>The sums.</summary>
    public static KeptCounts operator +(KeptCounts first, KeptCounts second) => Add(first, second);

    /// <summary>The sums.</summary>
    public static KeptCounts Add(KeptCounts first, KeptCounts second) =>
        new(
            first.Added + second.Added,
            first.Changed + second.Changed,
            first.Unchanged + second.Unchanged,
            first.Merged + second.Merged
        );
}
