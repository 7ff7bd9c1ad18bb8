using GraphQL;
using MusicMastery.Core.Upkeep;
using MusicMastery.Storage.Backups;

namespace MusicMastery.Server.Observing.Status;

/// <summary>How it stands with the place where all is kept. Sizes may be beyond what an Int holds, so they are whole Floats.</summary>
[Name("StorageState")]
public sealed class StorageStateNode(StorageState state)
{
    /// <summary>The version of the file's layout, at least 1.</summary>
    public int FormatVersion => state.FormatVersion;

    /// <summary>The size of the database's file in bytes, at least 0.</summary>
    public double FileBytes => state.FileBytes;

    /// <summary>The size in bytes of the log of what is about to be written into the file, at least 0.</summary>
    public double LogBytes => state.LogBytes;

    /// <summary>What is free on its disk, in bytes, at least 0; null where that cannot be told.</summary>
    public double? FreeBytes => state.FreeBytes;
}

/// <summary>A backup.</summary>
[Name("BackupState")]
public sealed class BackupStateNode(Backup backup)
{
    /// <summary>When it was made.</summary>
    public DateTimeOffset At => backup.At;

    /// <summary>Its size in bytes, at least 0; a whole number.</summary>
    public double Bytes => backup.Length;
}
