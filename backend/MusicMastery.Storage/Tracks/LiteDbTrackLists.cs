using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Storage.Tracks;

/// <summary>Lists of tracks: an index in memory, and the credits of each artist in the database.</summary>
public sealed class LiteDbTrackLists(MusicMasteryDatabase database) : ITrackLists
{
    /// <inheritdoc/>
    public TrackIndex Index() =>
        database.Tracks.Current ?? database.Read(file => database.Tracks.Fill(file, database.Origins));

    /// <inheritdoc/>
    public IReadOnlyDictionary<ArtistId, IReadOnlyList<TrackId>> CreditedTo(IReadOnlyCollection<ArtistId> artistIds) =>
        database.Read(file =>
            CreditDocument
                .Find(file, artistIds.Select(id => id.Value))
                .ToDictionary(
                    credit => new ArtistId(credit.Key),
                    IReadOnlyList<TrackId> (credit) => Array.ConvertAll(credit.Value, id => new TrackId(id))
                )
        );
}
