using GraphQL.DataLoader;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tracks;

/// <summary>Lists of tracks for one request, all of them of the same state of the catalog.</summary>
public sealed class TrackLists(ITrackLists lists, TrackFilters filters, TrackLoader tracks)
{
    private readonly Lazy<TrackIndex> _index = new(lists.Index);

    /// <summary>The part of a list that is asked for.</summary>
    /// <param name="where">Which tracks; all when unset.</param>
    /// <param name="orderBy">In which order; most popular first when unset.</param>
    /// <param name="page">Which part.</param>
    /// <param name="among">The tracks that the list is made of; the whole catalog when unset.</param>
    public IDataLoaderResult<TrackConnection> List(
        TrackFilterInput? where,
        TrackOrderInput? orderBy,
        PageRequest page,
        IDataLoaderResult<IReadOnlyCollection<TrackId>>? among = null
    ) =>
        filters
            .Read(where, among)
            .Then(filter => TrackConnection.Of(_index.Value, filter, TrackOrderInput.Read(orderBy), page, tracks));
}
