using GraphQL.DataLoader;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Collects the keys that one level of a query asks for and finds them all in one call. Lives as long as one request
/// and asks for no key twice in it.
/// </summary>
/// <param name="find">Finds values by key; an unknown key has no entry.</param>
public abstract class BatchLoader<TKey, TValue>(Func<IReadOnlyCollection<TKey>, IReadOnlyDictionary<TKey, TValue>> find)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, TValue?> _known = [];
    private readonly HashSet<TKey> _asked = [];

    /// <summary>Asks for a key; the value is null when the key is unknown.</summary>
    public IDataLoaderResult<TValue?> Load(TKey key)
    {
        lock (_gate)
        {
            if (_known.TryGetValue(key, out var value))
            {
                return new Loaded<TValue?>(value);
            }

            _asked.Add(key);
            return new Pending<TValue?>(() => ValueOf(key));
        }
    }

    /// <summary>Asks for several keys; unknown ones are left out, the others keep their order.</summary>
    public IDataLoaderResult<IReadOnlyList<TValue>> LoadKnown(IEnumerable<TKey> keys) =>
        keys.Select(Load).ToList().All().Then(IReadOnlyList<TValue> (values) => [.. values.OfType<TValue>()]);

    private TValue? ValueOf(TKey key)
    {
        lock (_gate)
        {
            if (_asked.Count > 0)
            {
                var found = find([.. _asked]);
                foreach (var asked in _asked)
                {
                    _known[asked] = found.GetValueOrDefault(asked);
                }

                _asked.Clear();
            }

            return _known.GetValueOrDefault(key);
        }
    }
}
