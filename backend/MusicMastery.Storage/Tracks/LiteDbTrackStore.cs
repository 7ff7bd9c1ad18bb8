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
            (missing, found) => database.Read(file => Read(file, missing.Select(id => id.Value)), found)
        );

    /// <inheritdoc/>
    public IReadOnlyDictionary<ArtistId, IReadOnlyList<Track>> CreditedTo(IReadOnlyCollection<ArtistId> artistIds) =>
        database.Read(file =>
        {
            var credits = CreditDocument.Find(file, artistIds.Select(id => id.Value));
            var tracks = Read(file, credits.Values.SelectMany(trackIds => trackIds)).ToDictionary(track => track.Id);
            return credits.ToDictionary(
                credit => new ArtistId(credit.Key),
                IReadOnlyList<Track> (credit) =>
                    [
                        .. credit
                            .Value.Select(id => tracks[new TrackId(id)])
                            .OrderByDescending(track => track.Popularity ?? -1)
                            .ThenBy(track => track.Id),
                    ]
            );
        });

    private IEnumerable<Track> Read(ILiteDatabase file, IEnumerable<string> ids) =>
        file.GetCollection(Collections.Tracks)
            .FindMany(ids)
            .Select(document => TrackDocument.Read(document, database.Origins));
}
