using GraphQL.DataLoader;
using MusicMastery.Core.Collaborations;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Collaborations;

/// <summary>A page of suggested collaborators.</summary>
public sealed class CollaboratorSuggestionConnection(Page<CollaboratorSuggestionEdge> page)
    : Connection<CollaboratorSuggestionEdge, CollaboratorSuggestionNode>(page)
{
    internal static CollaboratorSuggestionConnection Of(
        IReadOnlyList<CollaboratorSuggestion> suggestions,
        CollaboratorOrder order,
        PageRequest request
    ) =>
        new(
            suggestions
                .InOrder(order)
                .Cut(request, $"suggestions {order}", suggestion => suggestion.ArtistId.Value)
                .To(
                    (cursor, suggestion) =>
                        new CollaboratorSuggestionEdge(
                            cursor,
                            new Loaded<CollaboratorSuggestionNode?>(new CollaboratorSuggestionNode(suggestion))
                        )
                )
        );
}

/// <summary>A suggested collaborator in a list.</summary>
public sealed class CollaboratorSuggestionEdge(string cursor, IDataLoaderResult<CollaboratorSuggestionNode?> node)
    : Edge<CollaboratorSuggestionNode>(cursor, node);

/// <summary>How to order suggested collaborators. Ties by recommended rank.</summary>
public enum CollaboratorOrder
{
    /// <summary>Reachability and benefit together, best first.</summary>
    Recommended,

    /// <summary>Most popular first, unknown popularity last; then by followers, as the original did.</summary>
    Popularity,

    /// <summary>Most followers first, unknown last.</summary>
    Followers,

    /// <summary>Easiest to reach first.</summary>
    Reachability,

    /// <summary>Largest benefit first.</summary>
    Benefit,
}

/// <summary>Puts suggested collaborators in order.</summary>
public static class CollaboratorOrders
{
    /// <summary>The suggestions in this order.</summary>
    /// <param name="suggestions">Suggestions by recommended rank.</param>
    /// <param name="order">The order.</param>
    public static IReadOnlyList<CollaboratorSuggestion> InOrder(
        this IReadOnlyList<CollaboratorSuggestion> suggestions,
        CollaboratorOrder order
    ) =>
        order switch
        {
            CollaboratorOrder.Popularity =>
            [
                .. suggestions
                    .OrderByDescending(artist => artist.Popularity ?? -1)
                    .ThenByDescending(artist => artist.Followers ?? -1),
            ],
            CollaboratorOrder.Followers => [.. suggestions.OrderByDescending(artist => artist.Followers ?? -1)],
            CollaboratorOrder.Reachability => [.. suggestions.OrderByDescending(artist => artist.Reachability)],
            CollaboratorOrder.Benefit => [.. suggestions.OrderByDescending(artist => artist.Benefit)],
            _ => suggestions,
        };
}
