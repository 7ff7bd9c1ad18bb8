using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Storage.Tracks;

/// <summary>Tracks in the database.</summary>
public sealed class LiteDbTrackStore(MusicMasteryDatabase database) : ITrackStore
{
    /// <inheritdoc/>
    public IReadOnlyDictionary<TrackId, Track> Find(IReadOnlyCollection<TrackId> ids) =>
        database.Read(file => Read(file, ids.Select(id => id.Value)));

    /// <inheritdoc/>
    public IReadOnlyDictionary<ArtistId, IReadOnlyList<Track>> CreditedTo(IReadOnlyCollection<ArtistId> artistIds) =>
        database.Read(file =>
        {
            var credits = CreditDocument.Find(file, artistIds.Select(id => id.Value));
            var tracks = Read(file, credits.Values.SelectMany(trackIds => trackIds));
            var byArtist = new Dictionary<ArtistId, IReadOnlyList<Track>>(credits.Count);
            foreach (var (artist, trackIds) in credits)
            {
                // The credits of a track that changed hands still name it, so the track itself has the last word.
                var artistId = new ArtistId(artist);
                var own = trackIds
                    .Select(id => tracks[new TrackId(id)])
                    .Where(track => track.ArtistIds.Contains(artistId))
                    .OrderByDescending(track => track.Popularity ?? -1)
                    .ThenBy(track => track.Id)
                    .ToList();
                if (own.Count > 0)
                {
                    byArtist.Add(artistId, own);
                }
            }

            return byArtist;
        });

    private Dictionary<TrackId, Track> Read(ILiteDatabase file, IEnumerable<string> ids) =>
        file.GetCollection(Collections.Tracks)
            .FindMany(ids)
            .Select(document => TrackDocument.Read(document, database.Origins))
            .ToDictionary(track => track.Id);
}
