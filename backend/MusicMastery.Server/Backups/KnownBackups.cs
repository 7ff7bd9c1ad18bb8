using MusicMastery.Core.Upkeep;
using MusicMastery.Server.Hosting;
using MusicMastery.Storage.Backups;

namespace MusicMastery.Server.Backups;

/// <summary>What the folder of backups and their keeper tell.</summary>
public sealed class KnownBackups(BackupFolder folder, BackupKeeper keeper, ServerSettings settings) : IBackupState
{
    /// <inheritdoc/>
    public BackupState? Last() => folder.List() is [var newest, ..] ? new BackupState(newest.At, newest.Length) : null;

    /// <inheritdoc/>
    public string? Problem() =>
        keeper.Problem is not null
            ? "The last backup could not be made; the server's log says why."
            : DamagedDatabase.Notice(settings.DatabasePath);
}
