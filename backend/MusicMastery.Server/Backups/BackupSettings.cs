using MusicMastery.Server.Hosting;
using static MusicMastery.Server.Hosting.EnvironmentReader;

namespace MusicMastery.Server.Backups;

/// <summary>When backups are made, where they lie, and what happens when the database is damaged.</summary>
public sealed record BackupSettings
{
    private const int UsualHours = 24;
    private const int MostHours = 8760;

    /// <summary>The folder; null is beside the database, called <c>…-backups</c>. <c>MUSICMASTERY_BACKUPS</c>.</summary>
    public string? Folder { get; init; }

    /// <summary>
    /// How long after a backup the server makes the next one; null never. <c>MUSICMASTERY_BACKUP_EVERY</c>: hours, or
    /// <c>off</c>.
    /// </summary>
    public TimeSpan? Every { get; init; } = TimeSpan.FromHours(UsualHours);

    /// <summary>For how many days one backup is kept. <c>MUSICMASTERY_BACKUP_DAYS</c>.</summary>
    public int Days { get; init; } = 7;

    /// <summary>
    /// Whether a server that finds its database damaged at the start goes on with the newest backup.
    /// <c>MUSICMASTERY_DAMAGED</c>: <c>restore</c> or <c>stop</c>.
    /// </summary>
    public bool RestoresWhenDamaged { get; init; } = true;

    /// <summary>Reads the settings from the environment.</summary>
    /// <exception cref="CommandException">A variable has a value it cannot have.</exception>
    public static BackupSettings Read(Func<string, string?> variable) =>
        new()
        {
            Folder = FolderOf("MUSICMASTERY_BACKUPS", variable),
            Every = EveryOf("MUSICMASTERY_BACKUP_EVERY", variable),
            Days = Count("MUSICMASTERY_BACKUP_DAYS", 7, variable),
            RestoresWhenDamaged = OneOf("MUSICMASTERY_DAMAGED", ["restore", "stop"], variable) == "restore",
        };

    private static TimeSpan? EveryOf(string name, Func<string, string?> variable) =>
        CountOrOff(name, UsualHours, variable) switch
        {
            null => null,
            <= MostHours and var hours => TimeSpan.FromHours(hours),
            var hours => throw new CommandException(
                $"{name} is \"{hours}\": give at most {MostHours} hours, a year, or off."
            ),
        };

    private static string? FolderOf(string name, Func<string, string?> variable) =>
        Text(name, variable) is { } folder && File.Exists(folder)
            ? throw new CommandException($"{name} is \"{folder}\", which is a file: name a folder.")
            : Text(name, variable);
}
