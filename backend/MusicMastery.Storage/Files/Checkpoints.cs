using LiteDB;

namespace MusicMastery.Storage.Files;

/// <summary>Says when the log is brought into the data file: when it is long, and not while somebody copies the data.</summary>
internal sealed class Checkpoints(DataFile data, ILiteDatabase database)
{
    /// <summary>A log of this many pages, 8 MB, is long.</summary>
    private const int Long = 1000;

    private long _triedAt;
    private int _holders;

    /// <summary>Whether somebody needs the data file as it is.</summary>
    public bool AreHeld => Volatile.Read(ref _holders) > 0;

    /// <summary>Whether it is time. Where it failed, that is when as much again has been written.</summary>
    public bool IsDue => !AreHeld && data.Mark.LogPages - _triedAt >= Long;

    /// <summary>Brings all that was acknowledged into the data file.</summary>
    /// <exception cref="IOException">It could not be written; the log still has it, but the engine must begin anew.</exception>
    public void Run()
    {
        _triedAt = data.Mark.LogPages;
        data.IsOpen = true;
        try
        {
            database.Checkpoint();
            _triedAt = 0;
        }
        finally
        {
            data.IsOpen = false;
        }
    }

    /// <summary>Leaves the data file as it is until what this gives is disposed.</summary>
    public FileSnapshot Hold()
    {
        Interlocked.Increment(ref _holders);
        return new FileSnapshot(data, () => Interlocked.Decrement(ref _holders));
    }
}
