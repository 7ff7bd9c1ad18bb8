using LiteDB;
using LiteDB.Engine;

namespace MusicMastery.Storage.Files;

/// <summary>
/// The engine on a pair of files. It closes itself at some errors, and is then started anew with what was acknowledged,
/// without those who use it noticing.
/// </summary>
internal sealed class EngineAtWork : IDisposable
{
    private static readonly BsonExpression s_logSize = BsonExpression.Create("{size: logFileSize}");
    private readonly DataFile _data;
    private readonly LogFile _log;
    private readonly RestartableEngine _engine;
    private EngineStream[] _streams = [];
    private volatile bool _isBroken;

    public EngineAtWork(DataFile data, LogFile log)
    {
        (_data, _log) = (data, log);
        _engine = new RestartableEngine(Begin());
        Database = new LiteDatabase(_engine, disposeOnClose: false);
    }

    /// <summary>The database; it stays the same when the engine is started anew.</summary>
    public LiteDatabase Database { get; }

    /// <summary>Whether the engine has given up and <see cref="Restart"/> has to come before anything else.</summary>
    public bool IsBroken => _isBroken;

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

    /// <summary>Starts the engine anew with what was acknowledged, and nothing else.</summary>
    /// <exception cref="IOException">The files cannot be read or written; try again later.</exception>
    public void Restart()
    {
        _isBroken = true;
        Dispose();
        _log.Keep(_data.Mark.LogPages);
        _engine.Current = Begin();
        _isBroken = false;
    }

    /// <summary>Undoes what was not acknowledged.</summary>
    /// <param name="cause">Why it is undone, which is what the user will hear; that this fails too has to wait.</param>
    public void Undo(Exception cause)
    {
        Notice(cause);
        if (!IsBroken)
        {
            // A rollback that fails leaves an engine that cannot be trusted.
            _isBroken = !Quiet.Try(() => Database.Rollback());
        }

        if (IsBroken)
        {
            Quiet.Try(Restart);
        }
    }

    /// <summary>Takes note of an error: what it says of the engine and of the file. Others may read meanwhile.</summary>
    public void Notice(Exception error)
    {
        // The engine closes itself at both.
        if (
            error
            is (IOException and not StorageException)
                or LiteException { ErrorCode: LiteException.INVALID_DATAFILE_STATE }
        )
        {
            _isBroken = true;
        }

        _data.Notice(error);
    }

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
