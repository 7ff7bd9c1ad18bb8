using System.Globalization;
using GraphQL;
using GraphQL.DataLoader;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tracks;

/// <summary>A page of tracks.</summary>
public sealed class TrackConnection(Page<TrackEdge> page) : Connection<TrackEdge, TrackNode>(page)
{
    /// <summary>The part of the list that the request asks for; its tracks are read together with those of other lists.</summary>
    internal static TrackConnection Of(
        TrackIndex index,
        TrackFilter filter,
        TrackOrder order,
        PageRequest request,
        TrackLoader tracks
    )
    {
        var list = $"tracks {order.Field.ToString().ToConstantCase()} {order.Direction.ToString().ToConstantCase()}";
        var page = index.List(
            new TrackQuery
            {
                Filter = filter,
                Order = order,
                After = Place(request.After, "after"),
                Before = Place(request.Before, "before"),
                Count = request.Count,
                FromEnd = request.FromEnd,
            }
        );
        var edges = new (string, TrackEdge)[page.Tracks.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            var place = page.Tracks[i];
            var cursor = new Cursor(list, place.Text ?? $"{place.Number}", place.Id.Value).ToString();
            edges[i] = (cursor, new TrackEdge(cursor, tracks.Node(place.Id)));
        }

        return new TrackConnection(new Page<TrackEdge>(edges, page.TotalCount, page.HasPrevious, page.HasNext));

        TrackPlace? Place(string? text, string argument)
        {
            if (text is null)
            {
                return null;
            }

            var cursor = Cursor.Read(text, list, argument);
            var id = new TrackId(cursor.Id);
            return order.Field == TrackOrderField.Name ? new TrackPlace(null, cursor.Place, id)
                : cursor.Place.Length == 0 ? new TrackPlace(null, null, id)
                : long.TryParse(cursor.Place, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? new TrackPlace(number, null, id)
                : throw new InvalidArgumentError(argument, "needs a cursor as this graph gives it.");
        }
    }
}

/// <summary>A track in a list.</summary>
public sealed class TrackEdge(string cursor, IDataLoaderResult<TrackNode?> node) : Edge<TrackNode>(cursor, node);
