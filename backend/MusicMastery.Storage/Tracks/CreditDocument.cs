using LiteDB;

namespace MusicMastery.Storage.Tracks;

/// <summary>Which tracks credit an artist: one document an artist, holding their ids in no particular order.</summary>
internal static class CreditDocument
{
    private const string TrackIds = "t";

    /// <summary>The track ids of each of these artists; an artist without any has no entry.</summary>
    public static Dictionary<string, string[]> Find(ILiteDatabase file, IEnumerable<string> artistIds) =>
        file.GetCollection(Collections.Credits)
            .FindMany(artistIds)
            .ToDictionary(
                document => document["_id"].AsString,
                document => DocumentFields.Split(document[TrackIds].AsString),
                StringComparer.Ordinal
            );

    /// <summary>Adds tracks to artists' credits; a track that is there already stays there once.</summary>
    public static void Add(ILiteDatabase file, IReadOnlyDictionary<string, List<string>> trackIdsByArtist)
    {
        var credits = file.GetCollection(Collections.Credits);
        var known = Find(file, trackIdsByArtist.Keys);
        credits.Update(known.Select(credit => Write(credit.Key, credit.Value.Union(trackIdsByArtist[credit.Key]))));
        credits.Insert(
            trackIdsByArtist
                .Where(credit => !known.ContainsKey(credit.Key))
                .Select(credit => Write(credit.Key, credit.Value.Distinct()))
        );
    }

    private static BsonDocument Write(string artistId, IEnumerable<string> trackIds) =>
        new() { ["_id"] = artistId, [TrackIds] = DocumentFields.Joined(trackIds) };
}
