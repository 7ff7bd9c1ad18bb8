using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Catalog;

namespace MusicMastery.Storage.Segments;

/// <summary>A collected segment as it lies in the file: one document, so that it is read at once.</summary>
internal static class SegmentDocument
{
    private const string NetworkArtistIds = "a";
    private const string LibraryTrackIds = "l";
    private const string TrackIds = "t";
    private const string Popularities = "p";
    private const string Origin = "o";

    public static EntryKind<CollectedSegment> Kind(OriginTable origins) =>
        new(
            segment => segment.SeedArtistId.Value,
            document => Read(document, origins),
            segment => Write(segment, origins),
            // A segment was collected as a whole: there is nothing to fill in.
            (first, _) => first,
            CatalogMerge.Same
        )
        {
            Origin = segment => segment.Provenance,
            Without = (segment, source) => segment.Provenance.Source == source ? null : segment,
            IsReplaced = true,
        };

    public static BsonDocument Write(CollectedSegment segment, OriginTable origins) =>
        new()
        {
            ["_id"] = segment.SeedArtistId.Value,
            [NetworkArtistIds] = DocumentFields.Joined(segment.NetworkArtistIds.Select(id => id.Value)),
            [LibraryTrackIds] = DocumentFields.Joined(segment.LibraryTrackIds.Select(id => id.Value)),
            [TrackIds] = DocumentFields.Joined(segment.Tracks.Select(track => track.TrackId.Value)),
            [Popularities] = segment.Tracks.Select(track => checked((byte)track.Popularity)).ToArray(),
            [Origin] = origins.IdOf(segment.Provenance),
        };

    public static CollectedSegment Read(BsonDocument document, OriginTable origins)
    {
        var popularities = document[Popularities].AsBinary;
        return new CollectedSegment
        {
            SeedArtistId = new ArtistId(document["_id"].AsString),
            NetworkArtistIds = Array.ConvertAll(Ids(document, NetworkArtistIds), id => new ArtistId(id)),
            LibraryTrackIds = Array.ConvertAll(Ids(document, LibraryTrackIds), id => new TrackId(id)),
            Tracks =
            [
                .. Ids(document, TrackIds)
                    .Select((id, place) => new CollectedTrack(new TrackId(id), popularities[place])),
            ],
            Provenance = origins.Find(document[Origin].AsInt32),
        };
    }

    /// <summary>Removes the segments of these origins; gives how many they were.</summary>
    public static int Remove(ILiteDatabase file, IReadOnlySet<int> origins)
    {
        var segments = file.GetCollection(Collections.Segments);
        var found = segments.FindAll().Where(document => origins.Contains(document[Origin].AsInt32));
        return found.Select(document => document["_id"]).ToList().Count(segments.Delete);
    }

    private static string[] Ids(BsonDocument document, string field) => DocumentFields.Split(document[field].AsString);
}
