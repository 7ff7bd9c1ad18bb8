using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Catalog;

namespace MusicMastery.Storage.Tracks;

/// <summary>A track as it lies in the file. Field names are short because every document repeats them.</summary>
internal static class TrackDocument
{
    private const string Name = "n";
    private const string ArtistIds = "a";
    private const string AlbumId = "b";
    private const string AlbumName = "c";
    private const string ReleaseDate = "r";
    private const string DurationMs = "d";
    private const string Explicit = "e";
    private const string Isrc = "i";
    private const string Popularity = "p";
    private const string Sound = "f";
    public const string SoundOrigin = "h";
    public const string Origin = "o";

    public static EntryKind<Track> Kind(OriginTable origins) =>
        new(
            track => track.Id.Value,
            document => Read(document, origins),
            track => Write(track, origins),
            CatalogMerge.Fill,
            CatalogMerge.Same
        )
        {
            Origin = track => track.Provenance,
            Without = CatalogMerge.Without,
            Carry = SoundMerge.Carry,
        };

    public static BsonDocument Write(Track track, OriginTable origins)
    {
        var document = new BsonDocument
        {
            ["_id"] = track.Id.Value,
            [Name] = track.Name,
            [ArtistIds] = DocumentFields.Joined(track.ArtistIds.Select(id => id.Value)),
            [Origin] = origins.IdOf(track.Provenance),
        };
        document.Set(AlbumId, track.AlbumId);
        document.Set(AlbumName, track.AlbumName);
        document.Set(ReleaseDate, track.ReleaseDate);
        document.Set(DurationMs, track.DurationMs);
        document.Set(Explicit, track.Explicit);
        document.Set(Isrc, track.Isrc);
        document.Set(Popularity, track.Popularity);
        if (track.AudioFeatures is { } sound)
        {
            document[Sound] = AudioFeatureBytes.Write(sound);
        }

        if (track.AudioFeaturesProvenance is { } heard)
        {
            document[SoundOrigin] = origins.IdOf(heard);
        }

        return document;
    }

    public static Track Read(BsonDocument document, OriginTable origins) =>
        new()
        {
            Id = new TrackId(document["_id"].AsString),
            Name = document[Name].AsString,
            ArtistIds = ArtistIdsOf(document),
            AlbumId = document.Text(AlbumId),
            AlbumName = document.Text(AlbumName),
            ReleaseDate = document.Text(ReleaseDate),
            DurationMs = document.Int(DurationMs),
            Explicit = document.Bool(Explicit),
            Isrc = document.Text(Isrc),
            Popularity = document.Int(Popularity),
            AudioFeatures = document[Sound] is { IsBinary: true } sound ? AudioFeatureBytes.Read(sound.AsBinary) : null,
            AudioFeaturesProvenance = document.Int(SoundOrigin) is { } heard ? origins.Find(heard) : null,
            Provenance = origins.Find(document[Origin].AsInt32),
        };

    /// <summary>The tracks with these ids; a missing one has none. Lazy: use up inside the gate.</summary>
    public static IEnumerable<Track> FindMany(ILiteDatabase file, IEnumerable<string> ids, OriginTable origins) =>
        file.GetCollection(Collections.Tracks).FindMany(ids).Select(document => Read(document, origins));

    public static bool HasSound(BsonDocument document) => document[Sound].IsBinary;

    public static ArtistId[] ArtistIdsOf(BsonDocument document) =>
        Array.ConvertAll(DocumentFields.Split(document[ArtistIds].AsString), artistId => new ArtistId(artistId));
}
