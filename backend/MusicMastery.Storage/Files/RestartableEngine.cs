using LiteDB;
using LiteDB.Engine;

namespace MusicMastery.Storage.Files;

/// <summary>
/// The engine at work, which may be replaced by another over the same files: one that met a full disk goes on no more,
/// and whoever holds a collection should not have to know.
/// </summary>
internal sealed class RestartableEngine(LiteEngine first) : ILiteEngine
{
    private volatile LiteEngine _engine = first;

    public LiteEngine Current
    {
        get => _engine;
        set => _engine = value;
    }

    public int Checkpoint() => _engine.Checkpoint();

    public long Rebuild(RebuildOptions options) => _engine.Rebuild(options);

    public bool BeginTrans() => _engine.BeginTrans();

    public bool Commit() => _engine.Commit();

    public bool Rollback() => _engine.Rollback();

    public IBsonDataReader Query(string collection, Query query) => _engine.Query(collection, query);

    public int Insert(string collection, IEnumerable<BsonDocument> docs, BsonAutoId autoId) =>
        _engine.Insert(collection, docs, autoId);

    public int Update(string collection, IEnumerable<BsonDocument> docs) => _engine.Update(collection, docs);

    public int UpdateMany(string collection, BsonExpression transform, BsonExpression predicate) =>
        _engine.UpdateMany(collection, transform, predicate);

    public int Upsert(string collection, IEnumerable<BsonDocument> docs, BsonAutoId autoId) =>
        _engine.Upsert(collection, docs, autoId);

    public int Delete(string collection, IEnumerable<BsonValue> ids) => _engine.Delete(collection, ids);

    public int DeleteMany(string collection, BsonExpression predicate) => _engine.DeleteMany(collection, predicate);

    public bool DropCollection(string name) => _engine.DropCollection(name);

    public bool RenameCollection(string name, string newName) => _engine.RenameCollection(name, newName);

    public bool EnsureIndex(string collection, string name, BsonExpression expression, bool unique) =>
        _engine.EnsureIndex(collection, name, expression, unique);

    public bool DropIndex(string collection, string name) => _engine.DropIndex(collection, name);

    public BsonValue Pragma(string name) => _engine.Pragma(name);

    public bool Pragma(string name, BsonValue value) => _engine.Pragma(name, value);

    public void Dispose() => _engine.Dispose();
}
