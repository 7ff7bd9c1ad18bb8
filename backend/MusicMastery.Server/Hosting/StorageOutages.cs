using MusicMastery.Storage;

namespace MusicMastery.Server.Hosting;

/// <summary>Outlasts a database that cannot be written for a while, as when its disk is full.</summary>
/// <param name="pause">Between two times that something is tried.</param>
/// <param name="log">Told when an outage begins and when it is over.</param>
public sealed class StorageOutages(TimeSpan pause, ILogger<StorageOutages> log)
{
    /// <summary>The word for it that programs are told.</summary>
    public const string Code = "STORAGE_UNAVAILABLE";

    /// <summary>What people are told of it.</summary>
    public const string Message =
        "The database could not be read or written, perhaps because the server's disk is full; the server's log says more.";

    private bool _isOut;

    /// <summary>Whether what failed may work once the operator has seen to the disk.</summary>
    public static bool IsOne(Exception error) => error is StorageException { Problem: StorageProblem.Unusable };

    /// <summary>Stores something, tried as many times as it takes; false when the server stops before that.</summary>
    /// <param name="store">Stores it.</param>
    /// <param name="stopping">Gives up.</param>
    /// <param name="failed">Told of each time that it could not be stored.</param>
    public bool Outlast(Action store, CancellationToken stopping, Action<Exception>? failed = null)
    {
        do
        {
            try
            {
                store();
                if (Interlocked.Exchange(ref _isOut, false))
                {
                    log.StorageOutageOver();
                }

                return true;
            }
            catch (StorageException error) when (IsOne(error))
            {
                if (!Interlocked.Exchange(ref _isOut, true))
                {
                    log.StorageOutageBegan(error, pause);
                }

                failed?.Invoke(error);
            }
        } while (!stopping.WaitHandle.WaitOne(pause));

        return false;
    }
}
