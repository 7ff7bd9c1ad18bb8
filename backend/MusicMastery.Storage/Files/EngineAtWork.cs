using LiteDB;
using LiteDB.Engine;

namespace MusicMastery.Storage.Files;

/// <summary>The engine on a pair of files, which can be started anew without those who use it noticing.</summary>
internal sealed class EngineAtWork : IDisposable
{
    private static readonly BsonExpression s_logSize = BsonExpression.Create("{size: logFileSize}");
    private readonly IPages _data;
    private readonly IPages _log;
    private readonly RestartableEngine _engine;
    private EngineStream[] _streams = [];

    public EngineAtWork(IPages data, IPages log)
    {
        (_data, _log) = (data, log);
        _engine = new RestartableEngine(Begin());
        Database = new LiteDatabase(_engine, disposeOnClose: false);
    }

    /// <summary>The database; it stays the same when the engine is started anew.</summary>
    public LiteDatabase Database { get; }

    /// <summary>
    /// How many pages the log has when all that was committed has been written: the engine commits by handing pages to a
    /// thread that writes them, and does not wait for it.
    /// </summary>
    public long LogPages
    {
        get
        {
            var size = Database.GetCollection("$database").Query().Select(s_logSize).First()["size"].AsInt32;
            return unchecked((uint)size) / Page.Size;
        }
    }

    /// <summary>Starts another engine, once the one before has ended.</summary>
    public void Start() => _engine.Current = Begin();

    /// <summary>Ends the engine; nothing that it has not written yet is written any more.</summary>
    public void Dispose()
    {
        Array.ForEach(_streams, stream => stream.Retire());
        try
        {
            _engine.Dispose();
        }
        catch (Exception)
        {
            // It may have broken anywhere; its pages in memory are not needed.
        }
    }

    private LiteEngine Begin()
    {
        _streams = [new EngineStream(_data), new EngineStream(_log)];
        return new LiteEngine(
            new EngineSettings
            {
                DataStream = _streams[0],
                LogStream = _streams[1],
                // Ids are case-sensitive, and the default collation ignores case.
                Collation = Collation.Binary,
            }
        );
    }
}
