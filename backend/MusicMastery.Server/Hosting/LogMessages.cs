using MusicMastery.Core.Analyses;
using MusicMastery.Core.Catalog.Imports;

namespace MusicMastery.Server.Hosting;

/// <summary>What the server writes into its log, besides one line for each request.</summary>
public static partial class LogMessages
{
    [LoggerMessage(LogLevel.Information, "Music Mastery is at {Address}")]
    public static partial void Listening(this ILogger log, string address);

    [LoggerMessage(LogLevel.Debug, "The client went away before it was answered")]
    public static partial void ClientGone(this ILogger log, Exception error);

    [LoggerMessage(LogLevel.Error, "Nobody gets in by a key until this is put right: {Problem}")]
    public static partial void KeysUnreadable(this ILogger log, string problem);

    [LoggerMessage(LogLevel.Error, "{Problem}")]
    public static partial void DemoUnreadable(this ILogger log, string problem);

    [LoggerMessage(LogLevel.Error, "The database does not answer")]
    public static partial void DatabaseSilent(this ILogger log, Exception error);

    [LoggerMessage(LogLevel.Critical, "{Problem}")]
    public static partial void DatabaseDamaged(this ILogger log, string problem);

    [LoggerMessage(
        LogLevel.Critical,
        "The database is now as the backup of {At:u} has it; all that came later is missing. The damaged file is kept as {Aside}"
    )]
    public static partial void DatabaseRestored(this ILogger log, DateTimeOffset at, string aside);

    [LoggerMessage(LogLevel.Information, "Made the backup {Name} of {Bytes} bytes")]
    public static partial void BackupMade(this ILogger log, string name, long bytes);

    [LoggerMessage(LogLevel.Error, "No backup could be made: {Problem}")]
    public static partial void BackupFailed(this ILogger log, string problem);

    [LoggerMessage(LogLevel.Error, "The field {Field} could not be resolved")]
    public static partial void FieldBroken(this ILogger log, Exception error, string field);

    [LoggerMessage(LogLevel.Information, "Analysis {AnalysisId} ended as {Status}")]
    public static partial void AnalysisEnded(this ILogger log, AnalysisId analysisId, AnalysisStatus status);

    [LoggerMessage(LogLevel.Error, "Analysis {AnalysisId} broke off")]
    public static partial void AnalysisBroke(this ILogger log, Exception error, AnalysisId analysisId);

    [LoggerMessage(LogLevel.Critical, "Analysis {AnalysisId} could not be stored; it runs again at the next start")]
    public static partial void AnalysisNotStored(this ILogger log, Exception? error, AnalysisId analysisId);

    [LoggerMessage(LogLevel.Information, "Import {ImportId} ended as {Status}")]
    public static partial void ImportEnded(this ILogger log, ImportId importId, ImportStatus status);

    [LoggerMessage(LogLevel.Error, "Import {ImportId} broke off")]
    public static partial void ImportBroke(this ILogger log, Exception error, ImportId importId);

    [LoggerMessage(LogLevel.Critical, "Import {ImportId} could not be stored; it runs again at the next start")]
    public static partial void ImportNotStored(this ILogger log, Exception? error, ImportId importId);

    [LoggerMessage(
        LogLevel.Critical,
        "The database cannot be written; analyses and imports wait, and try every {Pause}"
    )]
    public static partial void StorageOutageBegan(this ILogger log, Exception error, TimeSpan pause);

    [LoggerMessage(LogLevel.Information, "The database can be written again")]
    public static partial void StorageOutageOver(this ILogger log);

    [LoggerMessage(LogLevel.Error, "A file that was sent could not be kept")]
    public static partial void UploadNotKept(this ILogger log, Exception error);

    [LoggerMessage(LogLevel.Warning, "A file that was sent could not be removed; the next start tries again")]
    public static partial void UploadNotRemoved(this ILogger log, Exception error);

    [LoggerMessage(LogLevel.Information, "Stage {Stage} ended as {Outcome} after {Elapsed:0} ms")]
    public static partial void StageEnded(this ILogger log, object? stage, object? outcome, double elapsed);

    [LoggerMessage(
        LogLevel.Warning,
        "{Service} was asked in vain: {Outcome} after {Attempts} attempts, {Elapsed:0} ms"
    )]
    public static partial void ServiceFailed(
        this ILogger log,
        object? service,
        object? outcome,
        object? attempts,
        double elapsed
    );
}
