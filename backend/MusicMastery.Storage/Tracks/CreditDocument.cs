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
            .Where(document => document[TrackIds].AsString.Length > 0)
            .ToDictionary(
                document => document["_id"].AsString,
                document => DocumentFields.Split(document[TrackIds].AsString),
                StringComparer.Ordinal
            );

    /// <summary>Every artist that a track credits, with the ids of those tracks.</summary>
    public static IEnumerable<(string ArtistId, string[] TrackIds)> All(ILiteDatabase file) =>
        file.GetCollection(Collections.Credits)
            .FindAll()
            .Where(document => document[TrackIds].AsString.Length > 0)
            .Select(document => (document["_id"].AsString, DocumentFields.Split(document[TrackIds].AsString)));

    /// <summary>Brings artists' credits up to date; a track that is there already stays there once.</summary>
    public static void Change(ILiteDatabase file, IReadOnlyDictionary<string, CreditChange> changes)
    {
        var known = Find(file, changes.Keys);
        file.GetCollection(Collections.Credits)
            .Upsert(
                changes.Select(change =>
                    Write(change.Key, change.Value.AppliedTo(known.GetValueOrDefault(change.Key, [])))
                )
            );
    }

    private static BsonDocument Write(string artistId, IEnumerable<string> trackIds) =>
        new() { ["_id"] = artistId, [TrackIds] = DocumentFields.Joined(trackIds) };
}

/// <summary>Which tracks credit an artist now, and which no longer.</summary>
internal sealed class CreditChange
{
    private readonly HashSet<string> _added = [];
    private HashSet<string>? _removed;

    public void Add(string trackId)
    {
        _removed?.Remove(trackId);
        _added.Add(trackId);
    }

    public void Remove(string trackId)
    {
        _added.Remove(trackId);
        (_removed ??= []).Add(trackId);
    }

    /// <summary>The credits after the change.</summary>
    public IEnumerable<string> AppliedTo(IEnumerable<string> trackIds) => trackIds.Except(_removed ?? []).Union(_added);
}
