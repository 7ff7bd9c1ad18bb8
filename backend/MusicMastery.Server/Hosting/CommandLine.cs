using System.Collections;
using System.CommandLine;
using MusicMastery.Core.Sources;
using Serilog.Events;

namespace MusicMastery.Server.Hosting;

/// <summary>
/// The program's commands. The first one runs when none is named. Results go to stdout, all else to stderr. Exit
/// codes: 0 done, 1 it could not be done, 2 bad usage, 3 kept but incomplete, 130 stopped.
/// </summary>
public sealed class CommandLine(string description) : IEnumerable<Command>
{
    private static readonly Option<string?> s_database = new("--db")
    {
        Description =
            "The database file (default: MUSICMASTERY_DB, or MusicMastery/musicmastery.db in the local application data).",
        HelpName = "FILE",
        Recursive = true,
    };

    private readonly RootCommand _root = new(description) { s_database };

    /// <summary>Adds a command.</summary>
    public void Add(Command command)
    {
        _root.Action ??= command.Action;
        _root.Add(command);
    }

    /// <summary>The settings of this run.</summary>
    public static ServerSettings Settings(ParseResult parsed)
    {
        SettingNames.Check(Environment.GetEnvironmentVariables());
        return ServerSettings.Read(parsed.GetValue(s_database), Environment.GetEnvironmentVariable);
    }

    /// <summary>The program's services for one command, with what goes wrong logged on stderr. Dispose them when done.</summary>
    public static ServiceProvider Services(ParseResult parsed)
    {
        var settings = Settings(parsed);
        return new ServiceCollection()
            .AddMusicMastery(settings)
            .AddLogs(settings, LogEventLevel.Warning)
            .BuildServiceProvider();
    }

    /// <summary>Runs the command that the arguments name; gives the exit code.</summary>
    public async Task<int> Run(string[] args)
    {
        var parsed = _root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            var problems = string.Join(' ', parsed.Errors.Select(error => error.Message));
            await Console.Error.WriteLineAsync($"{problems} Add --help for what can be given.");
            return 2;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
                }
            );
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return 130;
        }
        catch (Exception error)
            when (error is CommandException or SourceException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Command> GetEnumerator() => _root.Subcommands.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
