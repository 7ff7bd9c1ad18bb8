using System.Globalization;
using System.Text.RegularExpressions;

namespace MusicMastery.Storage.Backups;

/// <summary>A backup of a database: a gzip'd copy that any program which knows LiteDB 5 can read.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="At">The moment it shows the database at, in UTC, to the second.</param>
/// <param name="FormatBefore">The format version of a file that was about to be brought up to date, else null.</param>
public sealed partial record Backup(string Path, DateTimeOffset At, int? FormatBefore)
{
    private const string Moment = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>The name without the folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The bytes it takes on the disk.</summary>
    public long Length => new FileInfo(Path).Length;

    /// <summary>What a backup with these traits is called.</summary>
    internal static Backup Of(string folder, string stem, DateTimeOffset at, int? formatBefore)
    {
        var moment = at.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture);
        var before = formatBefore is { } version ? $"-format{version}" : "";
        return new Backup(System.IO.Path.Combine(folder, $"{stem}-{moment}{before}.db.gz"), at, formatBefore);
    }

    /// <summary>The backup at a path; null when it is not called like one.</summary>
    public static Backup? Named(string path)
    {
        var match = NamePattern().Match(System.IO.Path.GetFileName(path));
        return
            match.Success
            && DateTimeOffset.TryParseExact(
                match.Groups["at"].Value,
                Moment,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var at
            )
            ? new Backup(
                System.IO.Path.GetFullPath(path),
                at,
                match.Groups["before"] is { Success: true } before
                    ? int.Parse(before.Value, CultureInfo.InvariantCulture)
                    : null
            )
            : null;
    }

    [GeneratedRegex(@"-(?<at>\d{8}T\d{6}Z)(-format(?<before>\d{1,4}))?\.db\.gz$", RegexOptions.ExplicitCapture)]
    private static partial Regex NamePattern();
}
