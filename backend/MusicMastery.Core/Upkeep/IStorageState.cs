namespace MusicMastery.Core.Upkeep;

/// <summary>How it stands with the place where all is kept.</summary>
public interface IStorageState
{
    /// <summary>How it stands now; does not wait for the database.</summary>
    StorageState Read();

    /// <summary>Reads a little and writes a little, and fails when that is not possible.</summary>
    void Try();
}

/// <summary>How it stands with the place where all is kept.</summary>
/// <param name="FormatVersion">The version of the file's layout.</param>
/// <param name="FileBytes">The size of the file.</param>
/// <param name="LogBytes">The size of the log of what is about to be written into it.</param>
/// <param name="FreeBytes">What is free on its disk; null where that cannot be told.</param>
/// <param name="Damage">What was met in the file that is not what was written; null when nothing was.</param>
public sealed record StorageState(
    int FormatVersion,
    long FileBytes,
    long LogBytes,
    long? FreeBytes,
    string? Damage = null
);
