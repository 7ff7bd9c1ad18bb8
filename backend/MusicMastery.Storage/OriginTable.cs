using LiteDB;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Storage;

/// <summary>
/// The provenances that entries share. All that one import keeps has the same, so entries hold a small number in
/// place of a source, a time and a licence text. Used inside the database's gate only.
/// </summary>
internal sealed class OriginTable(ILiteDatabase database)
{
    private readonly ILiteCollection<BsonDocument> _origins = database.GetCollection(Collections.Origins);
    private volatile Known? _known;

    public Provenance Find(int id) => Load().ById[id];

    /// <summary>The number of this provenance, made if it is new. Only inside a write.</summary>
    public int IdOf(Provenance provenance)
    {
        var known = Load();
        if (known.Ids.TryGetValue(provenance, out var id))
        {
            return id;
        }

        id = known.ById.Keys.DefaultIfEmpty().Max() + 1;
        _origins.Insert(
            new BsonDocument
            {
                ["_id"] = id,
                ["source"] = provenance.Source.ToString(),
                ["fetchedAt"] = provenance.FetchedAt.ToUnixTimeMilliseconds(),
                ["licence"] = provenance.Licence,
            }
        );
        known.ById.Add(id, provenance);
        known.Ids.Add(provenance, id);
        return id;
    }

    /// <summary>The sources that there are origins at.</summary>
    public IReadOnlySet<SourceKind> Sources() => Load().ById.Values.Select(origin => origin.Source).ToHashSet();

    /// <summary>Removes the origins at this source, once no entry goes by them. Only inside a write.</summary>
    public void Remove(SourceKind source)
    {
        foreach (var id in Of(source))
        {
            _origins.Delete(id);
        }

        Forget();
    }

    /// <summary>The numbers of all origins at this source.</summary>
    public IReadOnlySet<int> Of(SourceKind source) =>
        Load().ById.Where(origin => origin.Value.Source == source).Select(origin => origin.Key).ToHashSet();

    /// <summary>Reads the file again when next asked; needed when a write was rolled back.</summary>
    public void Forget() => _known = null;

    private Known Load()
    {
        if (_known is { } known)
        {
            return known;
        }

        var byId = _origins.FindAll().ToDictionary(document => document["_id"].AsInt32, Read);
        return _known = new Known(byId, byId.ToDictionary(origin => origin.Value, origin => origin.Key));
    }

    private static Provenance Read(BsonDocument document) =>
        new(
            Enum.Parse<SourceKind>(document["source"].AsString),
            DateTimeOffset.FromUnixTimeMilliseconds(document["fetchedAt"].AsInt64),
            document["licence"].AsString
        );

    private sealed record Known(Dictionary<int, Provenance> ById, Dictionary<Provenance, int> Ids);
}
