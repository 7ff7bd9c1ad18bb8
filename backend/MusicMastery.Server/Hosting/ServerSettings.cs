using MusicMastery.Server.Access;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Backups;
using MusicMastery.Server.Catalog;
using MusicMastery.Server.Catalog.Imports;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Predictions;
using MusicMastery.Sources;
using static MusicMastery.Server.Hosting.EnvironmentReader;

namespace MusicMastery.Server.Hosting;

/// <summary>What an operator can choose: every setting, its default and the environment variable it comes from.</summary>
public sealed record ServerSettings
{
    /// <summary>The database file. <c>MUSICMASTERY_DB</c> or <c>--db</c>.</summary>
    public required string DatabasePath { get; init; }

    /// <summary>The port to listen at; 0 takes a free one. <c>MUSICMASTERY_PORT</c>.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>
    /// Whether an empty catalog is filled with the demo catalog. <c>MUSICMASTERY_DEMO</c>: <c>on</c> or <c>off</c>.
    /// </summary>
    public bool Demo { get; init; } = true;

    /// <summary>The folder of the demo catalog; beside the program.</summary>
    public string DemoFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "demo");

    /// <summary>
    /// The folder of a tuning.csv that the command <c>tune</c> wrote; beside the program lies that of the demo catalog.
    /// <c>MUSICMASTERY_TUNING</c>.
    /// </summary>
    public string TuningFolder { get; init; } = DefaultTuningFolder;

    /// <summary>The folder of the built dashboard; null looks for it. <c>MUSICMASTERY_DASHBOARD</c>.</summary>
    public string? DashboardFolder { get; init; }

    /// <summary>Whether logs are JSON, an object a line. <c>MUSICMASTERY_LOG</c>: <c>text</c> or <c>json</c>.</summary>
    public bool JsonLogs { get; init; }

    /// <summary>
    /// Where traces and measurements are sent, by OTLP over HTTP; null for nowhere. <c>MUSICMASTERY_OTLP_ENDPOINT</c>.
    /// </summary>
    public Uri? OtlpEndpoint { get; init; }

    /// <summary>A file of documents that are trusted besides the dashboard's. <c>MUSICMASTERY_TRUSTED_DOCUMENTS</c>.</summary>
    public string? TrustedDocuments { get; init; }

    /// <summary>
    /// The largest file that may be sent to be imported, in bytes. <c>MUSICMASTERY_MAX_UPLOAD</c>: bytes, or megabytes as in
    /// <c>500MB</c>.
    /// </summary>
    public int MaxUpload { get; init; } = UsualMaxUpload;

    /// <summary>What one client may ask of the graph.</summary>
    public GraphLimits Limits { get; init; } = new();

    /// <summary>How many analyses may wait and run.</summary>
    public AnalysisQueueSettings Analyses { get; init; } = new();

    /// <summary>Who may do what.</summary>
    public AccessSettings Access { get; init; } = new();

    /// <summary>When backups are made, and where.</summary>
    public BackupSettings Backups { get; init; } = new();

    /// <summary>Which live sources are on.</summary>
    public LiveSourceSettings Sources { get; init; } = new();

    /// <summary>Reads the settings from the environment.</summary>
    /// <param name="databasePath">The database file when it was given otherwise.</param>
    /// <param name="variable">Gives a variable's value.</param>
    /// <exception cref="CommandException">A variable has a value it cannot have.</exception>
    public static ServerSettings Read(string? databasePath, Func<string, string?> variable) =>
        new()
        {
            DatabasePath = Path.GetFullPath(databasePath ?? Text("MUSICMASTERY_DB", variable) ?? DefaultDatabasePath),
            Port = EnvironmentReader.Port("MUSICMASTERY_PORT", 5080, variable),
            Demo = OneOf("MUSICMASTERY_DEMO", ["on", "off"], variable) == "on",
            TuningFolder = FolderOf(TuningFile.FileName, "MUSICMASTERY_TUNING", variable) ?? DefaultTuningFolder,
            DashboardFolder = Text("MUSICMASTERY_DASHBOARD", variable),
            JsonLogs = OneOf("MUSICMASTERY_LOG", ["text", "json"], variable) == "json",
            OtlpEndpoint = Address("MUSICMASTERY_OTLP_ENDPOINT", variable),
            TrustedDocuments = Text("MUSICMASTERY_TRUSTED_DOCUMENTS", variable),
            MaxUpload = ByteSize.Read("MUSICMASTERY_MAX_UPLOAD", UsualMaxUpload, variable),
            Limits = GraphLimitsReader.Read(variable),
            Analyses = AnalysisQueueSettings.Read(variable),
            Access = AccessReader.Read(variable),
            Backups = BackupSettings.Read(variable),
            Sources = LiveSourceReader.Read(variable),
        };

    private const int UsualMaxUpload = 500_000_000;

    private static readonly string DefaultTuningFolder = Path.Combine(AppContext.BaseDirectory, "tuning");

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

    /// <summary>Makes the folder of the default database; one that was named is its owner's to make.</summary>
    public void MakeDefaultFolder()
    {
        if (DatabasePath == DefaultDatabasePath)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(DatabasePath)!);
        }
    }
}
