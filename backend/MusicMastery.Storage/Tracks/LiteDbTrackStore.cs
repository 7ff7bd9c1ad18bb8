using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Storage.Tracks;

/// <summary>Tracks in the database.</summary>
public sealed class LiteDbTrackStore(MusicMasteryDatabase database) : ITrackStore
{
    /// <inheritdoc/>
    public IReadOnlyDictionary<TrackId, Track> Find(IReadOnlyCollection<TrackId> ids) =>
        database.RecentTracks.Find(
            ids,
            (missing, found) => database.ReadInParts(missing.Select(id => id.Value), Read, found)
        );

    /// <inheritdoc/>
    public IReadOnlyDictionary<ArtistId, IReadOnlyList<Track>> CreditedTo(IReadOnlyCollection<ArtistId> artistIds) =>
        CreditedTo(database.Read(file => CreditDocument.Find(file, artistIds.Select(id => id.Value))));

    private Dictionary<ArtistId, IReadOnlyList<Track>> CreditedTo(Dictionary<string, string[]> credits)
    {
        var tracks = new Dictionary<string, Track>(StringComparer.Ordinal);
        var ids = credits.Values.SelectMany(trackIds => trackIds).Distinct(StringComparer.Ordinal);
        database.ReadInParts(ids, Read, track => tracks[track.Id.Value] = track);
        return credits.ToDictionary(
            credit => new ArtistId(credit.Key),
            IReadOnlyList<Track> (credit) =>
                [
                    .. credit
                        .Value.Select(id => tracks[id])
                        .OrderByDescending(track => track.Popularity ?? -1)
                        .ThenBy(track => track.Id),
                ]
        );
    }

    private IEnumerable<Track> Read(ILiteDatabase file, IEnumerable<string> ids) =>
        TrackDocument.FindMany(file, ids, database.Origins);
}
