using System.Diagnostics;
using GraphQL;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Upkeep;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Backups;
using MusicMastery.Server.Catalog.Imports;
using MusicMastery.Server.Observing.Readiness;

namespace MusicMastery.Server.Observing.Status;

/// <summary>How it stands with the server now.</summary>
public sealed class ServerStatus
{
    private static readonly DateTimeOffset s_startedAt = Process.GetCurrentProcess().StartTime.ToUniversalTime();

    /// <summary>The program's version, e.g. 1.0.0, with a plus and the commit it was built from where that is known.</summary>
    public string Version => ProgramVersion.Current;

    /// <summary>The version of the method; it rises when the same data would give other figures.</summary>
    public string MethodVersion => Core.Analyses.MethodVersion.Current;

    /// <summary>When the program was started.</summary>
    public DateTimeOffset StartedAt => s_startedAt;

    /// <summary>What the server needs for its work, and how it stands with each; always the same, in the same order.</summary>
    public Task<IReadOnlyList<ReadinessCheck>> Checks([FromServices] ReadinessChecks readiness) => readiness.Check();

    /// <summary>The analyses that wait and run.</summary>
    public AnalysisQueueNode Analyses(
        [FromServices] PendingAnalyses pending,
        [FromServices] AnalysisQueueSettings limits
    ) => new(pending.All(), limits);

    /// <summary>The imports that wait or run, in the order in which they arrived; at most 10.</summary>
    public IReadOnlyList<CatalogImportNode> Imports([FromServices] CurrentImports imports) =>
        [.. imports.Open().Select(import => new CatalogImportNode(import))];

    /// <summary>The place where all is kept.</summary>
    public StorageStateNode Storage([FromServices] IStorageState storage) => new(storage.Read());

    /// <summary>The last backup; null when none is known of.</summary>
    public BackupStateNode? LastBackup([FromServices] KnownBackups backups) =>
        backups.Last() is { } backup ? new BackupStateNode(backup) : null;

    /// <summary>The last warnings and errors of the log since the start, newest first; at most 20.</summary>
    public IReadOnlyList<LoggedProblem> Problems([FromServices] RecentProblems problems) => problems.NewestFirst();
}

/// <summary>The analyses that wait and run, and how many may.</summary>
[Name("AnalysisQueue")]
public sealed class AnalysisQueueNode(IReadOnlyList<Analysis> analyses, AnalysisQueueSettings limits)
{
    /// <summary>Those that run, and then those that wait, each in the order in which they were asked for.</summary>
    public IReadOnlyList<AnalysisNode> Pending =>
        [
            .. analyses
                .OrderByDescending(analysis => analysis.Status == AnalysisStatus.Running)
                .Select(analysis => new AnalysisNode(analysis)),
        ];

    /// <summary>How many may run at once, at least 1.</summary>
    public int AtOnce => limits.AtOnce;

    /// <summary>How many may wait or run in all, at least 1.</summary>
    public int Most => limits.Most;

    /// <summary>How many of one client may wait or run, at least 1.</summary>
    public int MostOfClient => limits.MostOfClient;
}
