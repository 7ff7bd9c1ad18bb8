using System.IO.Compression;

namespace MusicMastery.Storage.Tests.Migrations;

/// <summary>Database files that earlier versions of the program wrote; README.md beside them says how each was made.</summary>
internal static class OldFiles
{
    private const string Ending = ".db.gz";
    private const string LogEnding = "-log.db.gz";
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Migrations", "files");

    /// <summary>Their names, oldest first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory
            .EnumerateFiles(s_folder, $"*{Ending}")
            .Where(path => !path.EndsWith(LogEnding, StringComparison.Ordinal))
            .Select(path => Path.GetFileName(path)[..^Ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The version of the file's format.</summary>
    public static int Version(string name) => int.Parse(name.AsSpan("format".Length, 1));

    /// <summary>Puts one where a test may work with it, with its log if it was not closed.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="path">A path that ends in .db.</param>
    public static void Unpack(string name, string path)
    {
        Unpack(Path.Combine(s_folder, name + Ending), File.Create(path));
        var log = Path.Combine(s_folder, name + LogEnding);
        if (File.Exists(log))
        {
            Unpack(log, File.Create($"{path[..^3]}-log.db"));
        }
    }

    private static void Unpack(string packed, FileStream to)
    {
        using (to)
        using (var gzip = new GZipStream(File.OpenRead(packed), CompressionMode.Decompress))
        {
            gzip.CopyTo(to);
        }
    }
}
