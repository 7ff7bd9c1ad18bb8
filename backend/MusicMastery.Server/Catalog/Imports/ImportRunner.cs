using MusicMastery.Core.Catalog;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Runs the pending imports one after the other, away from the threads that answer requests.</summary>
public sealed class ImportRunner(
    PendingImports pending,
    UploadFolder folder,
    FileImport import,
    BackgroundScheduler background,
    StorageOutages outages,
    ILogger<ImportRunner> log
) : BackgroundService
{
    /// <summary>How often an import may be begun that each time the server did not survive.</summary>
    private const int MostAttempts = 3;

    /// <summary>Whether it takes up imports.</summary>
    public bool IsAtWork => ExecuteTask is { IsCompleted: false };

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Resume();
        while (!stoppingToken.IsCancellationRequested)
        {
            var job = await pending.Next(stoppingToken);
            await background.Run(() => Run(job, stoppingToken));
        }
    }

    private void Resume()
    {
        var again = pending.Resume();
        try
        {
            folder.RemoveLeftovers(again.Select(id => id.Value).ToHashSet());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.UploadNotRemoved(error);
        }
    }

    private void Run(ImportJob job, CancellationToken stopping)
    {
        var id = job.Import.Id;
        try
        {
            var isWanted = false;
            var isStored =
                job.Import.Attempts < MostAttempts
                    ? outages.Outlast(() => isWanted = job.Begin(), stopping)
                    : End(job, ImportStatus.Failed, null, GivenUp(job.Import.Attempts), stopping);
            if (isWanted)
            {
                isStored = Read(job, stopping);
            }

            if (!isStored)
            {
                log.ImportNotStored(null, id);
            }
            else
            {
                log.ImportEnded(id, job.Import.Status);
            }

            if (job.Import.HasEnded)
            {
                folder.Remove(id);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException && job.Import.HasEnded)
        {
            log.UploadNotRemoved(error);
        }
        catch (Exception error)
        {
            log.ImportNotStored(error, id);
        }
        finally
        {
            job.Leave();
            pending.Remove(id);
        }
    }

    /// <summary>Reads the file to its end; false when the server stopped before that could be stored.</summary>
    private bool Read(ImportJob job, CancellationToken stopping)
    {
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(job.Cancelled, stopping);
            var path = folder.PathOf(job.Import.Id, job.Import.FileName);
            var report = import.Run(path, job, either.Token);
            if (!report.IsComplete && stopping.IsCancellationRequested)
            {
                job.PutBack();
                return true;
            }

            if (!report.IsComplete && job.Cancelled.IsCancellationRequested)
            {
                return End(job, ImportStatus.Cancelled, report, null, stopping);
            }

            var (status, problem) = ImportOutcome.Of(report);
            return End(job, status, report, problem, stopping);
        }
        catch (Exception error)
        {
            log.ImportBroke(error, job.Import.Id);
            return End(job, ImportStatus.Failed, null, Broken(error), stopping);
        }
    }

    private bool End(
        ImportJob job,
        ImportStatus status,
        ImportReport? report,
        string? problem,
        CancellationToken stopping
    ) => outages.Outlast(() => job.End(status, report, problem), stopping, job.CannotEnd);

    private static string Broken(Exception error) =>
        (
            StorageOutages.IsOne(error)
                ? StorageOutages.Message
                : "Something went wrong inside Music Mastery; the server's log says what."
        ) + " What was read before is kept; sending the file again may help.";

    private static string GivenUp(int attempts) =>
        $"The server stopped {attempts} times while it read this file, so it is read no more. What was read before is kept; "
        + "the server's log may say why.";
}
