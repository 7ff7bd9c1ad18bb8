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

/// <summary>Cuts pages out of lists.</summary>
public static class Paging
{
    /// <summary>The part of the list that the request asks for.</summary>
    /// <param name="all">The whole list in its order.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="id">An item's id, unique in the list.</param>
    /// <exception cref="InvalidArgumentError">No item stands where the cursor points.</exception>
    public static Page<T> Cut<T>(this IReadOnlyList<T> all, PageRequest request, Func<T, string> id)
    {
        var start = 0;
        if (request.After is { } after)
        {
            while (start < all.Count && id(all[start]) != after)
            {
                start++;
            }

            if (start == all.Count)
            {
                throw new InvalidArgumentError("after", "points to no item of this list; begin again without it.");
            }

            start++;
        }

        var end = Math.Min(start + request.First, all.Count);
        var items = new (string, T)[end - start];
        for (var i = start; i < end; i++)
        {
            items[i - start] = (Cursor.Of(id(all[i])), all[i]);
        }

        return new Page<T>(items, all.Count, HasPrevious: start > 0, HasNext: end < all.Count);
    }
}
