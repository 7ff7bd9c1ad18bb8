using System.Threading.Channels;
using MusicMastery.Core.Catalog.Imports;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>The imports that arrive, wait or run, one after the other in the order they had arrived.</summary>
public sealed class PendingImports(CurrentImports imports, ImportFollowers followers, TimeProvider clock)
{
    /// <summary>How many may arrive, wait or run at once: each keeps a file on disk.</summary>
    public const int Capacity = 10;

    private readonly Lock _gate = new();
    private readonly HashSet<ImportId> _arriving = [];
    private readonly Dictionary<ImportId, ImportJob> _jobs = [];
    private readonly Channel<ImportJob> _waiting = Channel.CreateUnbounded<ImportJob>();

    /// <summary>Keeps a place for a file that begins to arrive; null when there is none left.</summary>
    public ImportId? Reserve()
    {
        lock (_gate)
        {
            if (_jobs.Count + _arriving.Count >= Capacity)
            {
                return null;
            }

            var id = ImportId.New(clock);
            _arriving.Add(id);
            return id;
        }
    }

    /// <summary>Puts an import whose file has arrived at the end of the queue.</summary>
    public void Add(UploadedImport import)
    {
        // Stored and queued at once: what is taken up again must not find it between the two.
        lock (_gate)
        {
            imports.Save(import);
            _arriving.Remove(import.Id);
            Enqueue(import);
        }
    }

    /// <summary>
    /// Takes up again, from their start, the imports that had not ended when the server stopped; gives their ids. Files
    /// may arrive meanwhile.
    /// </summary>
    public IReadOnlyList<ImportId> Resume()
    {
        lock (_gate)
        {
            var left = imports
                .List()
                .Where(import => !import.HasEnded && !_jobs.ContainsKey(import.Id))
                .OrderBy(import => import.Id)
                .Select(import => import with { Status = ImportStatus.Queued, RowsRead = 0 })
                .ToList();
            foreach (var import in left)
            {
                imports.Note(import);
                Enqueue(import);
            }

            return [.. left.Select(import => import.Id)];
        }
    }

    /// <summary>
    /// Cancels an import that waits or runs, and waits until it has ended; false when this id has none.
    /// </summary>
    public async Task<bool> Cancel(ImportId id, CancellationToken cancellationToken)
    {
        ImportJob? job;
        lock (_gate)
        {
            job = _jobs.GetValueOrDefault(id);
        }

        if (job is null)
        {
            return false;
        }

        job.Cancel();
        await job.Ended.WaitAsync(cancellationToken);
        return true;
    }

    /// <summary>Waits for the next import to run.</summary>
    public ValueTask<ImportJob> Next(CancellationToken cancellationToken) =>
        _waiting.Reader.ReadAsync(cancellationToken);

    /// <summary>The import has ended or its file did not arrive: it makes room for others.</summary>
    public void Remove(ImportId id)
    {
        lock (_gate)
        {
            _jobs.Remove(id);
            _arriving.Remove(id);
        }
    }

    private void Enqueue(UploadedImport import)
    {
        var job = new ImportJob(import, imports, followers, clock);
        _jobs.Add(import.Id, job);
        _waiting.Writer.TryWrite(job);
    }
}
