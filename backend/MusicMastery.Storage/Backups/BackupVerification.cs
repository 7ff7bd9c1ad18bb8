using MusicMastery.Storage.Verification;

namespace MusicMastery.Storage.Backups;

/// <summary>Looks at everything in a backup.</summary>
public static class BackupVerification
{
    /// <summary>Unpacks the backup into a folder of its own, looks at it, and removes it again.</summary>
    /// <exception cref="StorageException">It cannot be unpacked or opened.</exception>
    public static VerificationReport Run(string backup)
    {
        var folder = Directory.CreateTempSubdirectory("music-mastery-").FullName;
        try
        {
            var path = Path.Combine(folder, "backup.db");
            BackupArchive.Unpack(backup, path);
            using var database = MusicMasteryDatabase.Open(path);
            return DatabaseVerification.Run(database);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
