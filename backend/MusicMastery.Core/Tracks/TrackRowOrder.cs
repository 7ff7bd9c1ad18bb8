namespace MusicMastery.Core.Tracks;

/// <summary>Compares rows and places in one order, and keeps arrays of rows in it. Without an order: by id.</summary>
internal sealed class TrackRowOrder(TrackOrder? order) : IComparer<TrackRow>
{
    public static readonly TrackRowOrder ById = new(null);

    private readonly bool _isByName = order?.Field == TrackOrderField.Name;
    private readonly int _sign = order?.Direction == OrderDirection.Desc ? -1 : 1;

    public int Compare(TrackRow? one, TrackRow? other)
    {
        var byValue =
            order is null ? 0
            : _isByName ? ByName(one!.Name, other!.Name)
            : ByNumber(one!.Number(order.Field), other!.Number(order.Field));
        return byValue != 0 ? byValue : one!.Id.CompareTo(other!.Id);
    }

    /// <summary>The rows in this order.</summary>
    public TrackRow[] Sort(IEnumerable<TrackRow> rows)
    {
        TrackRow[] sorted = [.. rows];
        Array.Sort(sorted, this);
        return sorted;
    }

    /// <summary>Rows that stand in this order, without some of them and with others.</summary>
    public TrackRow[] Edit(TrackRow[] rows, IReadOnlyCollection<TrackRow> removed, IReadOnlyCollection<TrackRow> added)
    {
        var (outs, ins) = (Sort(removed), Sort(added));
        var edited = new TrackRow[rows.Length - outs.Length + ins.Length];
        var (from, to, nextOut, nextIn) = (0, 0, 0, 0);
        while (nextOut < outs.Length || nextIn < ins.Length)
        {
            var outAt = nextOut < outs.Length ? Find(rows, outs[nextOut], from) : rows.Length + 1;
            var inAt = nextIn < ins.Length ? Find(rows, ins[nextIn], from) : rows.Length + 1;
            var at = Math.Min(outAt, inAt);
            Array.Copy(rows, from, edited, to, at - from);
            to += at - from;
            from = at;
            if (inAt == at)
            {
                edited[to++] = ins[nextIn++];
            }
            else
            {
                nextOut++;
                from++;
            }
        }

        Array.Copy(rows, from, edited, to, rows.Length - from);
        return edited;
    }

    /// <summary>The first position in the rows, which stand in this order, at or behind the place.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="place">The place.</param>
    /// <param name="behind">Whether a track that stands right at the place is passed too.</param>
    public int Find(TrackRow[] rows, TrackPlace place, bool behind)
    {
        var (from, to) = (0, rows.Length);
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            var side = Compare(rows[middle], place);
            (from, to) = side < 0 || (behind && side == 0) ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private int Find(TrackRow[] rows, TrackRow row, int from) =>
        Array.BinarySearch(rows, from, rows.Length - from, row, this) is var at && at < 0 ? ~at : at;

    private int Compare(TrackRow row, TrackPlace place)
    {
        var byValue =
            order is null ? 0
            : _isByName ? ByName(row.Name, place.Text ?? "")
            : ByNumber(row.Number(order.Field), place.Number);
        return byValue != 0 ? byValue : row.Id.CompareTo(place.Id);
    }

    private int ByName(string one, string other) =>
        (one.Length, other.Length) switch
        {
            (0, 0) => 0,
            (0, _) => 1,
            (_, 0) => -1,
            _ => _sign * string.CompareOrdinal(one, other),
        };

    private int ByNumber(long? one, long? other) =>
        (one, other) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            ({ } first, { } second) => _sign * first.CompareTo(second),
        };
}
