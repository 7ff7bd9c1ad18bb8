using System.CommandLine;
using System.Globalization;
using MusicMastery.Core.Analyses;
using MusicMastery.Server.Hosting;
using MusicMastery.Storage;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Backups;
using MusicMastery.Storage.Catalog;

namespace MusicMastery.Server.Backups;

/// <summary>
/// <c>restore</c>: puts a backup in the database's place. What is there stays under another name, and where it can still be
/// read, the command first says what would be lost and wants to be told to go on.
/// </summary>
public static class RestoreCommand
{
    private static readonly Argument<string?> s_backup = new("backup")
    {
        Description = "The backup's path, or its name in the folder of backups (default: the newest).",
        DefaultValueFactory = _ => null,
    };

    private static readonly Option<bool> s_yes = new("--yes")
    {
        Description = "Go on although the database that is there can still be read.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "restore",
            "Puts a backup in the database's place, with the server stopped. What is there is kept under another name."
        )
        {
            s_backup,
            s_yes,
        };
        command.SetAction(
            async (parsed, _) =>
            {
                await using var services = CommandLine.Services(parsed);
                var folder = services.GetRequiredService<BackupFolder>();
                var backup = Find(folder, parsed.GetValue(s_backup));
                var path = services.GetRequiredService<ServerSettings>().DatabasePath;
                if (!parsed.GetValue(s_yes) && File.Exists(path) && Loss(path, backup, folder) is { } loss)
                {
                    throw new CommandException($"{loss} Add --yes to go on.");
                }

                var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
                var restored = DatabaseRestore.From(path, backup, now);
                await Console.Out.WriteLineAsync($"The database is as it was at {Moment(restored.Backup.At)}.");
                if (restored.Aside is { } aside)
                {
                    await Console.Out.WriteLineAsync($"What was there before is {aside}.");
                }

                return 0;
            }
        );
        return command;
    }

    private static Backup Find(BackupFolder folder, string? named)
    {
        if (named is null)
        {
            return folder.List() is [var newest, ..]
                ? newest
                : throw new CommandException($"There is no backup in {folder.Path}. Name one.");
        }

        var path = File.Exists(named) ? named : Path.Combine(folder.Path, named);
        return !File.Exists(path)
            ? throw new CommandException($"There is no backup at {path}. The command backup --list has them.")
            : Backup.Named(path) ?? new Backup(Path.GetFullPath(path), File.GetLastWriteTimeUtc(path), null);
    }

    /// <summary>What would be lost; null when what is there cannot be read anyway.</summary>
    private static string? Loss(string path, Backup backup, BackupFolder folder)
    {
        try
        {
            using var database = MusicMasteryDatabase.Open(path, folder);
            var catalog = new LiteDbCatalogStatistics(database).Summary();
            var later = new LiteDbAnalysisStore(database)
                .List(new AnalysisFilter())
                .Count(analysis => (analysis.FinishedAt ?? analysis.RequestedAt) > backup.At);
            return $"The database can be read, and the backup is from {Moment(backup.At)}. {later} analyses are newer than it"
                + (
                    catalog.UpdatedAt > backup.At
                        ? $", and so is what the catalog was told at {Moment(catalog.UpdatedAt.Value)}"
                        : ""
                )
                + ". They would be found only in the file that is kept.";
        }
        catch (StorageException damaged) when (damaged.Problem == StorageProblem.Damaged)
        {
            return null;
        }
    }

    private static string Moment(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
