namespace MusicMastery.Core.Tracks;

/// <summary>
/// Lists the catalog's tracks by any condition and in any order, with exact counts, without reading them. Immutable,
/// so safe to share: changes give a new index, and who holds an old one goes on seeing one state of the catalog.
/// </summary>
public sealed class TrackIndex
{
    private readonly TrackRow[] _byId;
    private readonly Dictionary<TrackOrder, Lazy<TrackRow[]>> _ordered;

    /// <summary>An index of these tracks, each of them once.</summary>
    public TrackIndex(IEnumerable<Track> tracks)
    {
        _byId = TrackRowOrder.ById.Sort(tracks.Select(track => new TrackRow(track)));
        _ordered = Orders(order => InOrder(_byId, order));
    }

    private TrackIndex(TrackIndex before, IReadOnlyCollection<TrackRow> removed, IReadOnlyCollection<TrackRow> added)
    {
        _byId = TrackRowOrder.ById.Edit(before._byId, removed, added);
        _ordered = Orders(order =>
            before._ordered[order] is { IsValueCreated: true } known
                ? new(new TrackRowOrder(order).Edit(known.Value, removed, added))
                : InOrder(_byId, order)
        );
    }

    /// <summary>Tracks in the catalog.</summary>
    public int Count => _byId.Length;

    /// <summary>This index with these tracks added, or replaced where it has them; a later one of an id counts.</summary>
    public TrackIndex With(IReadOnlyCollection<Track> tracks)
    {
        if (tracks.Count == 0)
        {
            return this;
        }

        var now = new Dictionary<TrackId, TrackRow>();
        foreach (var track in tracks)
        {
            now[track.Id] = new TrackRow(track);
        }

        return new TrackIndex(this, [.. Known(now.Keys)], now.Values);
    }

    /// <summary>The part of the list that the query asks for.</summary>
    public TrackPage List(TrackQuery query)
    {
        var order = new TrackRowOrder(query.Order);
        var rows = query.Filter.Among is { } ids ? order.Sort(Known(ids.Distinct())) : _ordered[query.Order].Value;
        var from = query.After is { } after ? order.Find(rows, after, behind: true) : 0;
        var to = query.Before is { } before ? order.Find(rows, before, behind: false) : rows.Length;
        var part = new TrackPart(rows, from, Math.Max(from, to));
        return (query.Filter with { Among = null }) == TrackFilter.None
            ? part.Take(query)
            : part.Take(query, new TrackCondition(query.Filter));
    }

    private static Dictionary<TrackOrder, Lazy<TrackRow[]>> Orders(Func<TrackOrder, Lazy<TrackRow[]>> rows) =>
        (
            from field in Enum.GetValues<TrackOrderField>()
            from direction in Enum.GetValues<OrderDirection>()
            select new TrackOrder(field, direction)
        ).ToDictionary(order => order, rows);

    /// <summary>The rows in an order, sorted when first asked for. Apart, so that it holds on to these rows alone.</summary>
    private static Lazy<TrackRow[]> InOrder(TrackRow[] rows, TrackOrder order) =>
        new(() => new TrackRowOrder(order).Sort(rows));

    private IEnumerable<TrackRow> Known(IEnumerable<TrackId> ids)
    {
        foreach (var id in ids)
        {
            var at = TrackRowOrder.ById.Find(_byId, new TrackPlace(null, null, id), behind: false);
            if (at < _byId.Length && _byId[at].Id == id)
            {
                yield return _byId[at];
            }
        }
    }
}
