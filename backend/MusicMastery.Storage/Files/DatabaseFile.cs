using LiteDB;
using Microsoft.Win32.SafeHandles;

namespace MusicMastery.Storage.Files;

/// <summary>
/// A database's two files with the engine at work on them, and what makes what it writes last: nothing counts as kept
/// before <see cref="Acknowledge"/>, and after a failure all is as it was then. Everything here needs the database's gate,
/// for writing, unless it says otherwise. docs/decisions/0014-durability.md has the order of writes.
/// </summary>
internal sealed class DatabaseFile : IDisposable
{
    private readonly DataFile _data;
    private readonly LogFile _log;
    private readonly EngineAtWork _engine;
    private readonly Checkpoints _checkpoints;
    private volatile bool _isBroken;
    private bool _isClosed;

    private DatabaseFile(string path, DataFile data, LogFile log)
    {
        (Path, _data, _log) = (path, data, log);
        _engine = new EngineAtWork(data, log);
        _checkpoints = new Checkpoints(data, _engine.Database);
    }

    public string Path { get; }

    /// <summary>The database; it stays the same when the engine is started anew.</summary>
    public LiteDatabase Database => _engine.Database;

    /// <summary>Whether the engine has given up and <see cref="Restart"/> has to come before anything else.</summary>
    public bool IsBroken => _isBroken;

    /// <summary>Whether damage was met, so that a quick look is not enough. Others may read meanwhile.</summary>
    public bool IsSuspect
    {
        get => _data.Mark.IsSuspect;
        set => _data.Note(mark => mark with { IsSuspect = value });
    }

    /// <summary>How many pages the data file has.</summary>
    public long PageCount => _data.Count;

    /// <summary>Opens the files, making them if there are none.</summary>
    /// <exception cref="StorageException">They cannot be used.</exception>
    public static DatabaseFile Open(string path, Func<SafeFileHandle, RawFile>? raw = null)
    {
        var (data, log) = OpenedFiles.Open(path, raw ?? (handle => new RawFile(handle)));
        try
        {
            return new DatabaseFile(path, data, log);
        }
        catch
        {
            log.Dispose();
            data.Dispose();
            throw;
        }
    }

    /// <summary>Looks at every page: what is wrong, a line for each that is not what was written.</summary>
    public IReadOnlyList<string> DamagedPages() => DataFileCheck.Pages(_data, _log);

    /// <summary>Waits until all that was committed is on disk: from now on it must never be lost.</summary>
    /// <exception cref="IOException">It could not be written; <see cref="Undo"/> has to follow.</exception>
    public void Acknowledge()
    {
        var pages = _engine.LogPages;
        if (pages != _data.Mark.LogPages)
        {
            _log.Settle(pages);
            _data.Note(mark => mark with { LogPages = pages });
        }
    }

    /// <summary>
    /// Brings a long log into the data file. That it fails is no reason to worry: the log still has everything.
    /// </summary>
    public void CheckpointWhenLong()
    {
        if (_checkpoints.IsDue)
        {
            TryCheckpoint();
        }
    }

    /// <summary>Brings all that was acknowledged into the data file, if there is room for it.</summary>
    public bool TryCheckpoint() => Quietly(Checkpoint);

    /// <summary>Brings all that was acknowledged into the data file.</summary>
    /// <exception cref="IOException">It could not be written; the log still has it.</exception>
    public void Checkpoint()
    {
        try
        {
            _checkpoints.Run();
        }
        catch (Exception cause)
        {
            Notice(cause);
            Restart();
            throw;
        }
    }

    /// <summary>
    /// Leaves the data file as it is until the snapshot is disposed: writers go on, and what they write waits in the log.
    /// </summary>
    public FileSnapshot Hold()
    {
        Checkpoint();
        return Snapshot();
    }

    /// <summary>The same where all is in the data file already.</summary>
    public FileSnapshot Snapshot() => _checkpoints.Hold();

    /// <summary>Starts the engine anew with what was acknowledged, and nothing else.</summary>
    /// <exception cref="IOException">The files cannot be read or written; try again later.</exception>
    public void Restart()
    {
        _isBroken = true;
        _engine.Dispose();
        _log.Keep(_data.Mark.LogPages);
        _engine.Start();
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
            _isBroken = !Quietly(() => Database.Rollback());
        }

        if (IsBroken)
        {
            Quietly(Restart);
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

        NoticeDamage(error);
    }

    /// <summary>Takes note that the file was met damaged, if the error says so. Others may read and write meanwhile.</summary>
    public void NoticeDamage(Exception error)
    {
        if (error is DamagedPageException && !IsSuspect)
        {
            IsSuspect = true;
        }
    }

    /// <summary>Closes the files as they were acknowledged last.</summary>
    public void Abandon()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _engine.Dispose();
        var acknowledged = _data.Mark.LogPages;
        Quietly(() => _log.Keep(acknowledged));
        _log.Dispose();
        _data.Dispose();
        if (acknowledged == 0)
        {
            File.Delete(DatabasePaths.Log(Path));
        }
    }

    public void Dispose()
    {
        // Where it cannot be, the log has it all, and the next start goes on from there.
        if (!_isClosed && !_checkpoints.AreHeld && !IsBroken)
        {
            TryCheckpoint();
        }

        Abandon();
    }

    private static bool Quietly(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception cause) when (cause is IOException or LiteException or DamagedPageException)
        {
            return false;
        }
    }
}
