using MusicMastery.Storage.Files;

namespace MusicMastery.Storage.Backups;

/// <summary>
/// The backups of one database. Kept are the newest of each of the last days, the three newest whenever they were made,
/// and the newest that was made before the file was brought up to date.
/// </summary>
/// <param name="database">The database file.</param>
/// <param name="path">
/// The folder; made when needed. Others may have theirs there, as long as no two databases have the same name.
/// </param>
/// <param name="days">For how many days one is kept.</param>
public sealed class BackupFolder(string database, string path, int days)
{
    private const int Newest = 3;

    private readonly Lock _making = new();

    /// <summary>Begins the names of what else lies in the folder for this database.</summary>
    public string RequestName => $"request-{Stem}-";

    /// <summary>The folder.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    private string Stem => System.IO.Path.GetFileNameWithoutExtension(database);

    /// <summary>The backups, newest first.</summary>
    public IReadOnlyList<Backup> List() =>
        Directory.Exists(Path)
            ?
            [
                .. Directory
                    .EnumerateFiles(Path, $"{Stem}-*.db.gz")
                    .Select(Own)
                    .OfType<Backup>()
                    .OrderByDescending(backup => backup.At)
                    .ThenByDescending(backup => backup.Name, StringComparer.Ordinal),
            ]
            : [];

    /// <summary>
    /// Makes a backup while others read and write, looks whether it can be read, and removes those that are no longer kept.
    /// Writers wait only until the log is brought into the data file.
    /// </summary>
    /// <exception cref="StorageException">The database is damaged, or the backup could not be written.</exception>
    public Backup Make(MusicMasteryDatabase from, DateTimeOffset now)
    {
        // A second one would bring the log into the data file while the first copies it.
        lock (_making)
        {
            using var snapshot = from.Alone(file => file.Hold());
            return from.Explained(() => Make(snapshot, now, formatBefore: null));
        }
    }

    /// <summary>Makes a backup of a data file that nobody writes to.</summary>
    internal Backup Make(FileSnapshot snapshot, DateTimeOffset now, int? formatBefore)
    {
        lock (_making)
        {
            Directory.CreateDirectory(Path);
            var backup = Backup.Of(Path, Stem, Free(now), formatBefore);
            var part = $"{backup.Path}.part";
            RemoveParts();
            try
            {
                BackupArchive.Write(snapshot, part);
            }
            catch
            {
                File.Delete(part);
                throw;
            }

            File.Move(part, backup.Path);
            Rotate(backup);
            return backup;
        }
    }

    /// <summary>A name is taken once: a moment later is as true.</summary>
    private DateTimeOffset Free(DateTimeOffset now)
    {
        var second = new DateTimeOffset(
            now.UtcDateTime.Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond,
            TimeSpan.Zero
        );
        DateTimeOffset? newest = List() is [var last, ..] ? last.At : null;
        return newest is { } known && known >= second && known - second < TimeSpan.FromMinutes(1)
            ? known.AddSeconds(1)
            : second;
    }

    private void RemoveParts()
    {
        foreach (var part in Directory.EnumerateFiles(Path, $"{Stem}-*.db.gz.part"))
        {
            if (Own(System.IO.Path.ChangeExtension(part, null)) is not null)
            {
                File.Delete(part);
            }
        }
    }

    /// <summary>The backup at a path; null when it is another database's, whose name may begin like this one's.</summary>
    private Backup? Own(string path) =>
        Backup.Named(path) is { } backup && backup.Name == Backup.Of(Path, Stem, backup.At, backup.FormatBefore).Name
            ? backup
            : null;

    /// <param name="made">The one just made, which stays even if a clock that was set back makes it look old.</param>
    private void Rotate(Backup made)
    {
        var all = List();
        var usual = all.Where(backup => backup.FormatBefore is null).ToList();
        var kept = usual
            .GroupBy(backup => backup.At.UtcDateTime.Date)
            .Take(days)
            .Select(day => day.First())
            .Concat(usual.Take(Newest))
            .Concat(all.Where(backup => backup.FormatBefore is not null).Take(1))
            .Append(made)
            .ToHashSet();
        foreach (var old in all.Where(backup => !kept.Contains(backup)))
        {
            File.Delete(old.Path);
        }
    }
}
