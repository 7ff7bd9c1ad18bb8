namespace MusicMastery.Core.Upkeep;

/// <summary>What is known of backups.</summary>
public interface IBackupState
{
    /// <summary>The last one; null when none is known of.</summary>
    BackupState? Last();

    /// <summary>Why the last one could not be made, or what else should be looked at, in a sentence; null for nothing.</summary>
    string? Problem();
}

/// <summary>A backup; it was read again and found whole when it was made.</summary>
/// <param name="At">When it was made.</param>
/// <param name="Bytes">Its size.</param>
public sealed record BackupState(DateTimeOffset At, long Bytes);
