using System.CommandLine;
using System.Globalization;
using MusicMastery.Server.Hosting;
using MusicMastery.Storage;
using MusicMastery.Storage.Backups;
using MusicMastery.Storage.Verification;

namespace MusicMastery.Server.Backups;

/// <summary><c>verify</c>: looks at everything in the database or in a backup. Exit codes: 0 all in order, 1 not.</summary>
public static class VerifyCommand
{
    private static readonly Argument<string?> s_backup = new("backup")
    {
        Description = "A backup to look at (default: the database; of a running server, a backup that it makes now).",
        DefaultValueFactory = _ => null,
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "verify",
            "Looks at every page and every document of the database, and whether they agree. Exit codes: 0 all in order, 1 not."
        )
        {
            s_backup,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var services = CommandLine.Services(parsed);
                var report = parsed.GetValue(s_backup) is { } backup
                    ? BackupVerification.Run(backup)
                    : await Database(services, cancellationToken);
                await Console.Out.WriteLineAsync(Text(report));
                return report.IsSound ? 0 : 1;
            }
        );
        return command;
    }

    private static async Task<VerificationReport> Database(
        ServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        var path = services.GetRequiredService<ServerSettings>().DatabasePath;
        if (!File.Exists(path))
        {
            throw new CommandException($"There is no database at {path}.");
        }

        try
        {
            return DatabaseVerification.Run(services.GetRequiredService<MusicMasteryDatabase>());
        }
        catch (StorageException locked) when (locked.Problem == StorageProblem.Locked)
        {
            var folder = services.GetRequiredService<BackupFolder>();
            return BackupVerification.Run(await BackupCommand.Make(services, folder, cancellationToken));
        }
    }

    private static string Text(VerificationReport report)
    {
        var documents = string.Join(", ", report.Documents.Select(one => $"{one.Key} {one.Value}"));
        var head = report.IsSound
            ? "All is in order."
            : $"{report.ProblemCount} problems:{Environment.NewLine}{string.Join(Environment.NewLine, report.Problems)}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{head}{Environment.NewLine}{report.Pages} pages; documents: {documents}"
        );
    }
}
