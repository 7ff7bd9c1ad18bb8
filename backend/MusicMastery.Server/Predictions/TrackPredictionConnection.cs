using GraphQL.DataLoader;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Predictions;

/// <summary>A page of scored recordings.</summary>
public sealed class TrackPredictionConnection(Page<TrackPredictionEdge> page)
    : Connection<TrackPredictionEdge, TrackPredictionNode>(page)
{
    internal static TrackPredictionConnection Of(
        IReadOnlyList<TrackPrediction> predictions,
        PredictionOrder order,
        PageRequest request
    ) =>
        new(
            predictions
                .InOrder(order)
                .Cut(request, $"predictions {order}", prediction => prediction.TrackId.Value)
                .To(
                    (cursor, prediction) =>
                        new TrackPredictionEdge(
                            cursor,
                            new Loaded<TrackPredictionNode?>(new TrackPredictionNode(prediction))
                        )
                )
        );
}

/// <summary>A scored recording in a list.</summary>
public sealed class TrackPredictionEdge(string cursor, IDataLoaderResult<TrackPredictionNode?> node)
    : Edge<TrackPredictionNode>(cursor, node);

/// <summary>How to order scored recordings. Ties by name, then id.</summary>
public enum PredictionOrder
{
    /// <summary>Largest gap first.</summary>
    Gap,

    /// <summary>Largest appeal first.</summary>
    Appeal,

    /// <summary>Most popular first.</summary>
    Popularity,

    /// <summary>By name, A first.</summary>
    Name,
}

/// <summary>Chooses among scored recordings and puts them in order.</summary>
public static class PredictionOrders
{
    /// <summary>Those with a part in the title, as titles are compared everywhere; all when it is null.</summary>
    public static IEnumerable<TrackPrediction> Titled(this IEnumerable<TrackPrediction> predictions, string? part) =>
        part is null
            ? predictions
            : predictions.Where(song =>
                PlainText.OfTitle(song.Name).Contains(PlainText.OfTitle(part), StringComparison.Ordinal)
            );

    /// <summary>The recordings in this order.</summary>
    /// <param name="predictions">Recordings, largest gap first.</param>
    /// <param name="order">The order.</param>
    public static IReadOnlyList<TrackPrediction> InOrder(
        this IReadOnlyList<TrackPrediction> predictions,
        PredictionOrder order
    ) =>
        order switch
        {
            PredictionOrder.Appeal => [.. ByName(predictions.OrderByDescending(song => song.Appeal))],
            PredictionOrder.Popularity => [.. ByName(predictions.OrderByDescending(song => song.Popularity))],
            PredictionOrder.Name => [.. ByName(predictions.OrderBy(_ => 0))],
            _ => predictions,
        };

    private static IOrderedEnumerable<TrackPrediction> ByName(IOrderedEnumerable<TrackPrediction> predictions) =>
        predictions.ThenBy(song => song.Name, StringComparer.OrdinalIgnoreCase).ThenBy(song => song.TrackId);
}
