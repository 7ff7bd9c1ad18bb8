using MusicMastery.Storage;

namespace MusicMastery.Server.Hosting;

/// <summary>Outlasts a database that cannot be written for a while, as when its disk is full.</summary>
/// <param name="pause">Between two times that it is tried.</param>
public sealed class StorageOutages(TimeSpan pause)
{
    /// <summary>Whether what failed may work once the operator has seen to the disk.</summary>
    public static bool IsOne(Exception error) => error is StorageException { Problem: StorageProblem.Unusable };

    /// <summary>Stores something, as many times as it takes.</summary>
    /// <param name="store">Stores it.</param>
    /// <param name="tell">Told of each time that it could not be stored.</param>
    /// <param name="stopping">Gives up.</param>
    public void Outlast(Action store, Action<Exception> tell, CancellationToken stopping)
    {
        do
        {
            try
            {
                store();
                return;
            }
            catch (StorageException error) when (IsOne(error))
            {
                tell(error);
            }
        } while (!stopping.WaitHandle.WaitOne(pause));
    }
}
