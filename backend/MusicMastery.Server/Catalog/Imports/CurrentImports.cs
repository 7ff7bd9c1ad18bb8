using System.Collections.Concurrent;
using MusicMastery.Core.Catalog.Imports;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>
/// Imports as they stand at this moment. Those that have not ended are read from memory: while a step is being kept
/// the database can be neither asked nor told how many rows were read.
/// </summary>
public sealed class CurrentImports(IImportStore store)
{
    private readonly ConcurrentDictionary<ImportId, UploadedImport> _open = [];

    /// <summary>Notes how an import stands, without storing it.</summary>
    public void Note(UploadedImport import) => _open[import.Id] = import;

    /// <summary>Stores how an import stands.</summary>
    public void Save(UploadedImport import)
    {
        store.Save(import);
        if (import.HasEnded)
        {
            _open.TryRemove(import.Id, out _);
        }
        else
        {
            Note(import);
        }
    }

    /// <summary>The imports with these ids; an unknown id has no entry.</summary>
    public IReadOnlyDictionary<ImportId, UploadedImport> Find(IReadOnlyCollection<ImportId> ids)
    {
        var open = ids.Distinct().Select(id => _open.GetValueOrDefault(id)).OfType<UploadedImport>().ToList();
        var others = ids.Except(open.Select(import => import.Id)).ToList();
        return (others.Count == 0 ? [] : store.Find(others).Values).Concat(open).ToDictionary(import => import.Id);
    }

    /// <summary>Those that have not ended, in the order in which they had arrived.</summary>
    public IReadOnlyList<UploadedImport> Open() => [.. _open.Values.OrderBy(import => import.Id)];

    /// <summary>All of them, newest first, ties by id.</summary>
    public IReadOnlyList<UploadedImport> List() =>
        [.. store.List().Select(import => _open.GetValueOrDefault(import.Id, import))];
}
