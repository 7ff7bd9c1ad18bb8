using System.Globalization;

namespace MusicMastery.Server.GraphQL;

/// <summary>A part of a list.</summary>
/// <param name="Items">The items with their cursors.</param>
/// <param name="TotalCount">Items in the whole list.</param>
/// <param name="HasPrevious">Whether the list has items before these.</param>
/// <param name="HasNext">Whether the list has items after these.</param>
public sealed record Page<T>(
    IReadOnlyList<(string Cursor, T Item)> Items,
    int TotalCount,
    bool HasPrevious,
    bool HasNext
)
{
    /// <summary>The same page of other items.</summary>
    public Page<TOut> To<TOut>(Func<string, T, TOut> turn) =>
        new([.. Items.Select(item => (item.Cursor, turn(item.Cursor, item.Item)))], TotalCount, HasPrevious, HasNext);
}

/// <summary>Cuts pages out of lists that are in memory whole.</summary>
public static class Paging
{
    /// <summary>The part of the list that the request asks for, of a list whose items stay where they are.</summary>
    /// <param name="all">The whole list in its order.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="list">The list and its order, as cursors name it.</param>
    /// <param name="id">An item's id, unique in the list.</param>
    /// <exception cref="InvalidArgumentError">A cursor is none of this list.</exception>
    public static Page<T> Cut<T>(this IReadOnlyList<T> all, PageRequest request, string list, Func<T, string> id) =>
        all.Cut(request, list, id, (_, position) => position.ToString("D9", CultureInfo.InvariantCulture));

    /// <summary>The part of the list that the request asks for.</summary>
    /// <param name="all">The whole list in its order.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="list">The list and its order, as cursors name it.</param>
    /// <param name="id">An item's id, unique in the list.</param>
    /// <param name="place">
    /// Text that sorts by ordinal value as the list does; it says where an item stood that is in the list no more.
    /// </param>
    /// <exception cref="InvalidArgumentError">A cursor is none of this list.</exception>
    public static Page<T> Cut<T>(
        this IReadOnlyList<T> all,
        PageRequest request,
        string list,
        Func<T, string> id,
        Func<T, int, string> place
    )
    {
        var from = request.After is { } after ? Find(Cursor.Read(after, list, "after"), behind: true) : 0;
        var to = request.Before is { } before ? Find(Cursor.Read(before, list, "before"), behind: false) : all.Count;
        var count = Math.Min(request.Count, Math.Max(0, to - from));
        var start = request.FromEnd ? Math.Max(from, to) - count : from;
        var items = new (string, T)[count];
        for (var i = 0; i < count; i++)
        {
            var item = all[start + i];
            items[i] = (new Cursor(list, place(item, start + i), id(item)).ToString(), item);
        }

        return new Page<T>(items, all.Count, HasPrevious: start > 0, HasNext: start + count < all.Count);

        int Find(Cursor cursor, bool behind)
        {
            var gone = all.Count;
            for (var i = all.Count - 1; i >= 0; i--)
            {
                if (id(all[i]) == cursor.Id)
                {
                    return behind ? i + 1 : i;
                }

                gone = string.CompareOrdinal(place(all[i], i), cursor.Place) >= 0 ? i : gone;
            }

            return gone;
        }
    }
}
