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
            if (job.Begin())
            {
                Read(job, stopping);
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
            log.ImportLost(error, id);
        }
        finally
        {
            job.Leave();
            pending.Remove(id);
        }
    }

    private void Read(ImportJob job, CancellationToken stopping)
    {
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(job.Cancelled, stopping);
            var path = folder.PathOf(job.Import.Id, job.Import.FileName);
            var report = import.Run(path, job, either.Token);
            if (!report.IsComplete && stopping.IsCancellationRequested)
            {
                job.PutBack();
            }
            else if (!report.IsComplete && job.Cancelled.IsCancellationRequested)
            {
                End(ImportStatus.Cancelled, report);
            }
            else
            {
                var (status, problem) = ImportOutcome.Of(report);
                End(status, report, problem);
            }
        }
        catch (Exception error)
        {
            log.ImportBroke(error, job.Import.Id);
            var cause = StorageOutages.IsOne(error)
                ? "The database could not be written, perhaps because the server's disk is full"
                : "Something went wrong inside Music Mastery";
            End(
                ImportStatus.Failed,
                problem: $"{cause}; the server's log says what. What was read before is kept; sending the file again may help."
            );
        }

        void End(ImportStatus status, ImportReport? report = null, string? problem = null) =>
            outages.Outlast(
                () => job.End(status, report, problem),
                error => log.ImportNotStored(error, job.Import.Id),
                stopping
            );
    }
}
