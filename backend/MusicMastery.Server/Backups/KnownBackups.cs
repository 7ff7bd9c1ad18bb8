using MusicMastery.Server.Hosting;
using MusicMastery.Storage.Backups;

namespace MusicMastery.Server.Backups;

/// <summary>What an operator should know of the backups.</summary>
public sealed class KnownBackups(BackupFolder folder, BackupKeeper keeper, ServerSettings settings)
{
    /// <summary>The newest; null when there is none.</summary>
    public Backup? Last() => folder.List() is [var newest, ..] ? newest : null;

    /// <summary>Why the last one could not be made, or what else should be looked at, in a sentence; null for nothing.</summary>
    public string? Problem() =>
        keeper.Problem is not null
            ? "The last backup could not be made; the server's log says why."
            : DamagedDatabase.Notice(settings.DatabasePath);
}
