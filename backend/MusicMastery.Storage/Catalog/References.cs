using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Storage.Artists;
using MusicMastery.Storage.Segments;
using MusicMastery.Storage.Tracks;

namespace MusicMastery.Storage.Catalog;

/// <summary>What in the catalog refers to artists.</summary>
internal sealed class References(ILiteDatabase file, OriginTable origins)
{
    /// <summary>Those of these artists that a track, a link or a segment refers to, and where that came from.</summary>
    public IEnumerable<(ArtistId Id, Provenance Provenance)> To(IReadOnlySet<ArtistId> artists) =>
        ByTracks(artists).Concat(ByLinks()).Concat(BySegments()).Where(found => artists.Contains(found.Id));

    private IEnumerable<(ArtistId Id, Provenance Provenance)> ByTracks(IReadOnlySet<ArtistId> artists)
    {
        var firsts = CreditDocument
            .Find(file, artists.Select(artist => artist.Value))
            .ToDictionary(credit => credit.Key, credit => credit.Value.Order(StringComparer.Ordinal).First());
        var from = file.GetCollection(Collections.Tracks)
            .FindMany(firsts.Values)
            .ToDictionary(track => track["_id"].AsString, track => origins.Find(track[TrackDocument.Origin].AsInt32));
        return firsts.Select(credit => (new ArtistId(credit.Key), from[credit.Value]));
    }

    private IEnumerable<(ArtistId Id, Provenance Provenance)> ByLinks() =>
        file.GetCollection(Collections.RelatedArtists)
            .FindAll()
            .SelectMany(document => RelatedArtistDocument.Read(document, origins))
            .SelectMany(link => new[] { (link.From, link.Provenance), (link.To, link.Provenance) });

    private IEnumerable<(ArtistId Id, Provenance Provenance)> BySegments() =>
        file.GetCollection(Collections.Segments)
            .FindAll()
            .Select(document => SegmentDocument.Read(document, origins))
            .SelectMany(segment =>
                segment.NetworkArtistIds.Prepend(segment.SeedArtistId).Select(id => (id, segment.Provenance))
            );
}
