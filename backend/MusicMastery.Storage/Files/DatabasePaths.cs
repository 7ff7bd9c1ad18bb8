namespace MusicMastery.Storage.Files;

/// <summary>What lies beside a database file.</summary>
internal static class DatabasePaths
{
    /// <summary>The log. Its name is not the engine's own: an earlier program would take it for one of its logs.</summary>
    public static string Log(string path) => Beside(path, "-wal");

    /// <summary>The log as the engine names and writes it by itself.</summary>
    public static string PlainLog(string path) => Beside(path, "-log");

    /// <summary>A backup that is in order and about to take the database's place.</summary>
    public static string Restored(string path) => $"{path}.restored";

    private static string Beside(string path, string suffix) =>
        Path.Combine(
            Path.GetDirectoryName(path)!,
            $"{Path.GetFileNameWithoutExtension(path)}{suffix}{Path.GetExtension(path)}"
        );
}
