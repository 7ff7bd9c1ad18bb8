using Microsoft.Extensions.Caching.Memory;

namespace MusicMastery.Storage;

/// <summary>
/// The entries asked for lately, so that a page which many ask for is read from the file once. Entries are immutable;
/// a write forgets those it changed.
/// </summary>
internal sealed class RecentEntries<TId, T>(Func<T, TId> idOf) : IDisposable
    where TId : struct
    where T : class
{
    private const int Kept = 10_000;

    /// <summary>Who asks for more at once reads in bulk, and would only push out what others ask for.</summary>
    private const int LargestPage = 500;

    private static readonly MemoryCacheEntryOptions s_one = new() { Size = 1 };

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = Kept });

    /// <summary>The entries with these ids, those read lately from memory.</summary>
    /// <param name="ids">The ids; an unknown one has no entry.</param>
    /// <param name="read">
    /// Reads entries inside the database's gate, and hands each on before it leaves it: no write can come between.
    /// </param>
    public Dictionary<TId, T> Find(IReadOnlyCollection<TId> ids, Action<IReadOnlyCollection<TId>, Action<T>> read)
    {
        var found = new Dictionary<TId, T>(ids.Count);
        if (ids.Count > LargestPage)
        {
            read(ids, entry => found[idOf(entry)] = entry);
            return found;
        }

        var missing = new List<TId>();
        foreach (var id in ids)
        {
            if (_cache.TryGetValue(id, out T? entry))
            {
                found[id] = entry!;
            }
            else
            {
                missing.Add(id);
            }
        }

        if (missing.Count > 0)
        {
            read(
                missing,
                entry =>
                {
                    found[idOf(entry)] = entry;
                    _cache.Set(idOf(entry), entry, s_one);
                }
            );
        }

        return found;
    }

    /// <summary>Forgets entries that have been written. Call inside the database's gate.</summary>
    public void Forget(IEnumerable<TId> ids)
    {
        foreach (var id in ids)
        {
            _cache.Remove(id);
        }
    }

    /// <summary>Forgets all entries. Call inside the database's gate.</summary>
    public void ForgetAll() => _cache.Clear();

    /// <inheritdoc/>
    public void Dispose() => _cache.Dispose();
}
