using System.Globalization;

namespace MusicMastery.Server.Hosting;

/// <summary>What an operator can choose: every setting, its default and the environment variable it comes from.</summary>
public sealed record ServerSettings
{
    /// <summary>The database file. <c>MUSICMASTERY_DB</c> or <c>--db</c>.</summary>
    public required string DatabasePath { get; init; }

    /// <summary>The port to listen at on the loopback addresses; 0 takes a free one. <c>MUSICMASTERY_PORT</c>.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>
    /// Whether an empty catalog is filled with the demo catalog. <c>MUSICMASTERY_DEMO</c>: <c>on</c> or <c>off</c>.
    /// </summary>
    public bool Demo { get; init; } = true;

    /// <summary>The folder of the demo catalog; beside the program.</summary>
    public string DemoFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "demo");

    /// <summary>The folder of the built dashboard; null looks for it. <c>MUSICMASTERY_DASHBOARD</c>.</summary>
    public string? DashboardFolder { get; init; }

    /// <summary>Whether logs are JSON, an object a line. <c>MUSICMASTERY_LOG</c>: <c>text</c> or <c>json</c>.</summary>
    public bool JsonLogs { get; init; }

    /// <summary>Reads the settings from the environment.</summary>
    /// <param name="databasePath">The database file when it was given otherwise.</param>
    /// <param name="variable">Gives a variable's value.</param>
    /// <exception cref="CommandException">A variable has a value it cannot have.</exception>
    public static ServerSettings Read(string? databasePath, Func<string, string?> variable) =>
        new()
        {
            DatabasePath = Path.GetFullPath(databasePath ?? Text("MUSICMASTERY_DB", variable) ?? DefaultDatabasePath),
            Port = PortOf(Text("MUSICMASTERY_PORT", variable)) ?? 5080,
            Demo = OneOf("MUSICMASTERY_DEMO", ["on", "off"], variable) == "on",
            DashboardFolder = Text("MUSICMASTERY_DASHBOARD", variable),
            JsonLogs = OneOf("MUSICMASTERY_LOG", ["text", "json"], variable) == "json",
        };

    /// <summary>Where the database lies when nothing else is said; its folder is made when needed.</summary>
    public static string DefaultDatabasePath =>
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "MusicMastery",
            "musicmastery.db"
        );

    private static string? Text(string name, Func<string, string?> variable) =>
        variable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static int? PortOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535
            ? port
            : throw new CommandException($"MUSICMASTERY_PORT is \"{text}\": give a port from 0 to 65535.");
    }

    private static string OneOf(string name, string[] choices, Func<string, string?> variable)
    {
        var value = Text(name, variable) ?? choices[0];
        return choices.Contains(value)
            ? value
            : throw new CommandException($"{name} is \"{value}\": give one of {string.Join(", ", choices)}.");
    }
}
