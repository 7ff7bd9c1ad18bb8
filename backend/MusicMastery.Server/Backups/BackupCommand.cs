using System.CommandLine;
using System.Globalization;
using MusicMastery.Server.Hosting;
using MusicMastery.Storage;
using MusicMastery.Storage.Backups;

namespace MusicMastery.Server.Backups;

/// <summary><c>backup</c>: makes a backup, also while the server runs, and prints its path.</summary>
public static class BackupCommand
{
    private static readonly Option<bool> s_list = new("--list")
    {
        Description = "List the backups there are, newest first, and make none.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("backup", "Makes a backup of the database, also while the server runs.") { s_list };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var services = CommandLine.Services(parsed);
                var folder = services.GetRequiredService<BackupFolder>();
                if (parsed.GetValue(s_list))
                {
                    foreach (var backup in folder.List())
                    {
                        await Console.Out.WriteLineAsync(Line(backup));
                    }

                    return 0;
                }

                await Console.Out.WriteLineAsync(await Make(services, folder, cancellationToken));
                return 0;
            }
        );
        return command;
    }

    /// <summary>Makes a backup, or has the server that has the database open make it; gives its path.</summary>
    /// <exception cref="CommandException">The server could not.</exception>
    internal static async Task<string> Make(
        ServiceProvider services,
        BackupFolder folder,
        CancellationToken cancellationToken
    )
    {
        var settings = services.GetRequiredService<ServerSettings>();
        if (!File.Exists(settings.DatabasePath))
        {
            throw new CommandException($"There is no database at {settings.DatabasePath}.");
        }

        try
        {
            var database = services.GetRequiredService<MusicMasteryDatabase>();
            return folder.Make(database, services.GetRequiredService<TimeProvider>().GetUtcNow()).Path;
        }
        catch (StorageException locked) when (locked.Problem == StorageProblem.Locked)
        {
            var answer = await new BackupRequests(folder).Ask(cancellationToken);
            return answer switch
            {
                { Name: { } name } => Path.Combine(folder.Path, name),
                { Problem: var problem } => throw new CommandException($"The server could not make one: {problem}"),
                null => throw new CommandException($"{locked.Message} Nor does a server answer.", locked),
            };
        }
    }

    internal static string Line(Backup backup) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{backup.At:yyyy-MM-dd HH:mm:ss} UTC  {backup.Length / 1e6, 8:F1} MB  {backup.Path}"
        );
}
