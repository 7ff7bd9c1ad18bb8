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
    private readonly Checkpoints _checkpoints;
    private bool _isClosed;

    private DatabaseFile(string path, DataFile data, LogFile log)
    {
        (Path, _data, _log) = (path, data, log);
        Engine = new EngineAtWork(data, log);
        _checkpoints = new Checkpoints(data, Engine.Database);
    }

    public string Path { get; }

    public EngineAtWork Engine { get; }

    public LiteDatabase Database => Engine.Database;

    /// <summary>Whether damage was met, so that a quick look is not enough.</summary>
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
    /// <exception cref="IOException">It could not be written; it has to be undone.</exception>
    public void Acknowledge()
    {
        var pages = Engine.LogPages;
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
    public bool TryCheckpoint() => Quiet.Try(Checkpoint);

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
            Engine.Notice(cause);
            Engine.Restart();
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

    /// <summary>Takes note that the file was met damaged, if the error says so. Others may read and write meanwhile.</summary>
    public void NoticeDamage(Exception error) => _data.Notice(error);

    /// <summary>Closes the files as they were acknowledged last.</summary>
    public void Abandon()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        Engine.Dispose();
        var acknowledged = _data.Mark.LogPages;
        Quiet.Try(() => _log.Keep(acknowledged));
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
        if (!_isClosed && !_checkpoints.AreHeld && !Engine.IsBroken)
        {
            TryCheckpoint();
        }

        Abandon();
    }
}
