using System.Collections.Frozen;

namespace MusicMastery.StandIns.Worlds;

/// <summary>A service's ids of one kind of thing, both ways.</summary>
/// <typeparam name="TKey">The world's id.</typeparam>
/// <typeparam name="TItem">The thing.</typeparam>
public sealed class IdMap<TKey, TItem>
    where TKey : notnull
    where TItem : class
{
    private readonly FrozenDictionary<TKey, string> _ids;
    private readonly FrozenDictionary<string, TItem> _items;

    internal IdMap(IEnumerable<TItem> items, Func<TItem, TKey> key, Func<TItem, int, string> id)
    {
        var named = items.Select((item, index) => (item, key: key(item), id: id(item, index))).ToList();
        _ids = named.ToFrozenDictionary(one => one.key, one => one.id);
        _items = named.ToFrozenDictionary(one => one.id, one => one.item, StringComparer.Ordinal);
    }

    /// <summary>The service's id for the thing of the world's id.</summary>
    public string this[TKey key] => _ids[key];

    /// <summary>The thing of the service's id; null where there is none.</summary>
    public TItem? Find(string id) => _items.GetValueOrDefault(id);
}
