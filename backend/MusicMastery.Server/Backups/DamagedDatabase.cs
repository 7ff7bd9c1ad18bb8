using MusicMastery.Server.Hosting;
using MusicMastery.Storage;
using MusicMastery.Storage.Backups;

namespace MusicMastery.Server.Backups;

/// <summary>What the server does when it finds its database damaged: it goes on with the newest backup, and says so.</summary>
public static class DamagedDatabase
{
    /// <summary>Opens the database; where it is damaged, the newest backup that is in order takes its place.</summary>
    /// <exception cref="StorageException">It cannot be used, and there is no backup or none is wanted.</exception>
    public static void OpenOrRestore(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<MusicMasteryDatabase>();
        }
        catch (StorageException damaged) when (damaged.Problem == StorageProblem.Damaged)
        {
            var settings = services.GetRequiredService<ServerSettings>();
            var log = services.GetRequiredService<ILogger<BackupKeeper>>();
            log.DatabaseDamaged(damaged.Message);
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            if (
                !settings.Backups.RestoresWhenDamaged
                || DatabaseRestore.Newest(settings.DatabasePath, services.GetRequiredService<BackupFolder>(), now)
                    is not { } restored
            )
            {
                throw;
            }

            log.DatabaseRestored(restored.Backup.At, restored.Aside!);
            services.GetRequiredService<MusicMasteryDatabase>();
        }
    }

    /// <summary>
    /// What the operator should know while a file that was damaged lies beside the database; null when there is none.
    /// </summary>
    public static string? Notice(string database) =>
        DatabaseRestore.KeptAside(database) is [var newest, ..]
            ? $"A backup took the database's place. What was there before is {Path.GetFileName(newest)}; move it away when "
                + "nothing of it is missed."
            : null;
}
