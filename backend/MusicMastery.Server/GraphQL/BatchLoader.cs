using GraphQL.DataLoader;
using MusicMastery.Core.Telemetry;

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
    private const string LoaderName = "musicmastery.loader";

    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, Batch> _batches = [];
    private Batch? _open;

    /// <summary>Asks for a key; the value is null when the key is unknown.</summary>
    public IDataLoaderResult<TValue?> Load(TKey key)
    {
        lock (_gate)
        {
            var batch = BatchOf(key);
            return batch.IsFound ? new Loaded<TValue?>(batch[key]) : new Pending<TValue?>(() => Find(batch, key));
        }
    }

    /// <summary>Asks for several keys; unknown ones are left out, the others keep their order.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="turn">Turns each value into what is wanted of it.</param>
    public IDataLoaderResult<IReadOnlyList<TOut>> LoadKnown<TOut>(IEnumerable<TKey> keys, Func<TValue, TOut> turn)
    {
        var asked = new List<(Batch Batch, TKey Key)>();
        lock (_gate)
        {
            foreach (var key in keys)
            {
                asked.Add((BatchOf(key), key));
            }
        }

        return new Pending<IReadOnlyList<TOut>>(() =>
        {
            var known = new List<TOut>(asked.Count);
            foreach (var (batch, key) in asked)
            {
                if (Find(batch, key) is { } value)
                {
                    known.Add(turn(value));
                }
            }

            return known;
        });
    }

    /// <summary>The batch that finds this key. Call inside the gate.</summary>
    private Batch BatchOf(TKey key)
    {
        if (!_batches.TryGetValue(key, out var batch))
        {
            _open ??= new Batch(LookUp);
            _open.Keys.Add(key);
            _batches.Add(key, batch = _open);
        }

        return batch;
    }

    private IReadOnlyDictionary<TKey, TValue> LookUp(IReadOnlyCollection<TKey> keys)
    {
        using var span = Signals.Requests.StartActivity("load");
        if (span is not null)
        {
            span.DisplayName = $"load {GetType().Name}";
            span.SetTag("musicmastery.loader.keys", keys.Count);
        }

        if (Measures.LoaderKeys.Enabled)
        {
            Measures.LoaderKeys.Record(keys.Count, new KeyValuePair<string, object?>(LoaderName, GetType().Name));
        }

        return find(keys);
    }

    private TValue? Find(Batch batch, TKey key)
    {
        lock (_gate)
        {
            _open = _open == batch ? null : _open;
        }

        return batch[key];
    }

    /// <summary>Keys that are looked up together, once; when that fails, it has failed for each of them.</summary>
    private sealed class Batch
    {
        private readonly Lazy<IReadOnlyDictionary<TKey, TValue>> _found;

        public Batch(Func<IReadOnlyCollection<TKey>, IReadOnlyDictionary<TKey, TValue>> find) =>
            _found = new(() => find(Keys));

        public HashSet<TKey> Keys { get; } = [];

        public bool IsFound => _found.IsValueCreated;

        public TValue? this[TKey key] => _found.Value.GetValueOrDefault(key);
    }
}
