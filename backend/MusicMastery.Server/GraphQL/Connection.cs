using GraphQL.DataLoader;

namespace MusicMastery.Server.GraphQL;

/// <summary>A page of a list in Relay's shape.</summary>
public abstract class Connection<TEdge, TNode>(Page<TEdge> page)
    where TEdge : Edge<TNode>
    where TNode : class
{
    /// <summary>The items with what describes their place in the list.</summary>
    public IReadOnlyList<TEdge> Edges => [.. page.Items.Select(item => item.Item)];

    /// <summary>The items alone.</summary>
    public IDataLoaderResult<IReadOnlyList<TNode?>> Nodes() => page.Items.Select(item => item.Item.Node).ToList().All();

    /// <summary>Where this page lies in the list.</summary>
    public PageInfo PageInfo => PageInfo.Of(page);

    /// <summary>Items in the whole list, at least 0.</summary>
    public int TotalCount => page.TotalCount;
}

/// <summary>An item and what describes its place in the list.</summary>
public abstract class Edge<TNode>(string cursor, IDataLoaderResult<TNode?> node)
    where TNode : class
{
    /// <summary>The item's place, for the argument "after".</summary>
    public string Cursor => cursor;

    /// <summary>The item.</summary>
    public IDataLoaderResult<TNode?> Node => node;
}

/// <summary>Where a page lies in its list.</summary>
/// <param name="HasNextPage">Whether items follow this page.</param>
/// <param name="HasPreviousPage">Whether items come before this page.</param>
/// <param name="StartCursor">The first item's cursor; null on an empty page.</param>
/// <param name="EndCursor">The last item's cursor; null on an empty page.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor)
{
    internal static PageInfo Of<T>(Page<T> page) =>
        page.Items is [var first, ..] && page.Items is [.., var last]
            ? new PageInfo(page.HasNext, page.HasPrevious, first.Cursor, last.Cursor)
            : new PageInfo(page.HasNext, page.HasPrevious, null, null);
}
