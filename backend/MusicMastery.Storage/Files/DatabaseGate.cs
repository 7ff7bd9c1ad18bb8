using LiteDB;

namespace MusicMastery.Storage.Files;

/// <summary>
/// Lets in many who read or one who writes: LiteDB breaks when it reads and writes at once. What goes wrong inside is told
/// in words for the user, and an engine that gave up is started anew for the next one.
/// </summary>
internal sealed class DatabaseGate(DatabaseFile file) : IDisposable
{
    private readonly ReaderWriterLockSlim _gate = new();

    /// <summary>What was met that is not what was written; null when nothing was.</summary>
    public string? Damage { get; private set; }

    /// <summary>Reads beside other readers. The result must not be lazy.</summary>
    public T Read<T>(Func<ILiteDatabase, T> read)
    {
        if (file.Engine.IsBroken)
        {
            Alone(_ => true);
        }

        _gate.EnterReadLock();
        try
        {
            return read(file.Database);
        }
        catch (Exception cause)
        {
            file.Engine.Notice(cause);
            if (Explain(cause) is { } explained)
            {
                throw explained;
            }

            throw;
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    /// <summary>Does something with the file that nobody may read or write meanwhile.</summary>
    public T Alone<T>(Func<DatabaseFile, T> work)
    {
        _gate.EnterWriteLock();
        try
        {
            if (file.Engine.IsBroken)
            {
                file.Engine.Restart();
            }

            return work(file);
        }
        catch (Exception cause) when (Explain(cause) is { } explained)
        {
            throw explained;
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    /// <summary>Does something beside readers and writers.</summary>
    public T Explained<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception cause) when (Explain(cause) is { } explained)
        {
            file.NoticeDamage(cause);
            throw explained;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        file.Dispose();
        _gate.Dispose();
    }

    private StorageException? Explain(Exception cause)
    {
        if (cause is DamagedPageException)
        {
            Damage = cause.Message;
        }

        return cause switch
        {
            LiteException or DamagedPageException => StorageErrors.Damaged(file.Path, cause),
            IOException and not StorageException => StorageErrors.Unusable(file.Path, cause),
            _ => null,
        };
    }
}
