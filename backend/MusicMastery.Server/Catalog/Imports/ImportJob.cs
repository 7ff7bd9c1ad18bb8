using System.Diagnostics.CodeAnalysis;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Catalog.Imports;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>One import that waits or runs. Followers are told of every change; after it has ended nothing changes.</summary>
[SuppressMessage(
    "Design",
    "CA1001",
    Justification = "A cancellation source without timer and wait handle holds nothing, and may be cancelled late."
)]
public sealed class ImportJob(
    UploadedImport import,
    CurrentImports imports,
    ImportFollowers followers,
    TimeProvider clock
) : IProgress<ImportProgress>
{
    /// <summary>Between two counts of rows.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _stop = new();
    private TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private long _toldAt;

    /// <summary>The import as it stands.</summary>
    public UploadedImport Import { get; private set; } = import;

    /// <summary>Cancelled when the user wants it no more.</summary>
    public CancellationToken Cancelled => _stop.Token;

    /// <summary>Completes when nobody is at work on it any more; fails when its end could not be stored just now.</summary>
    public Task Ended
    {
        get
        {
            lock (_gate)
            {
                return _ended.Task;
            }
        }
    }

    /// <summary>It begins; false when it was cancelled while it waited.</summary>
    public bool Begin() => Change(now => now with { Status = ImportStatus.Running, Attempts = now.Attempts + 1 });

    /// <summary>Rows were read. Called while the database is being written to, so nothing is stored.</summary>
    public void Report(ImportProgress value)
    {
        lock (_gate)
        {
            _rows[value.File] = value.Read;
            Import = Import with { RowsRead = _rows.Values.Sum() };
            imports.Note(Import);
            if (clock.GetElapsedTime(_toldAt) >= s_pause)
            {
                _toldAt = clock.GetTimestamp();
                followers.Publish(Import);
            }
        }
    }

    /// <summary>It ended in this way.</summary>
    public void End(ImportStatus status, ImportReport? report = null, string? problem = null) =>
        Change(now =>
            now with
            {
                Status = status,
                FinishedAt = clock.Now(),
                RowsRead = report?.Files.Sum(file => file.Read) ?? now.RowsRead,
                Files = report?.Files ?? [],
                TracksWithoutFeatures = report?.TracksWithoutFeatures,
                Problem = problem,
            }
        );

    /// <summary>
    /// The user wants it no more: one that waits has ended, one that runs ends once the rows it has read are kept.
    /// </summary>
    public void Cancel()
    {
        lock (_gate)
        {
            _stop.Cancel();
            if (Import.Status == ImportStatus.Queued)
            {
                End(ImportStatus.Cancelled);
            }
        }
    }

    /// <summary>The server stops: it will run again, from the start, when the server is back.</summary>
    public void PutBack() =>
        Change(now => now with { Status = ImportStatus.Queued, RowsRead = 0, Attempts = now.Attempts - 1 });

    /// <summary>Whoever worked on it has left.</summary>
    public void Leave()
    {
        lock (_gate)
        {
            if (_ended.Task.IsFaulted)
            {
                _ended = new TaskCompletionSource();
            }

            _ended.TrySetResult();
        }
    }

    /// <summary>Its end could not be stored: who waits for it hears of that, and waits no more.</summary>
    public void CannotEnd(Exception error)
    {
        lock (_gate)
        {
            if (_ended.TrySetException(error))
            {
                // Nobody need wait for it.
                _ = _ended.Task.Exception;
            }
        }
    }

    private bool Change(Func<UploadedImport, UploadedImport> change)
    {
        lock (_gate)
        {
            if (Import.HasEnded)
            {
                return false;
            }

            var next = change(Import);
            imports.Save(next);
            Import = next;
            _toldAt = clock.GetTimestamp();
            followers.Publish(Import);
            if (Import.HasEnded)
            {
                Leave();
            }

            return true;
        }
    }
}
