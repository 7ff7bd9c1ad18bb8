namespace MusicMastery.Core.Catalog.Imports;

/// <summary>Where imports and their reports are kept.</summary>
public interface IImportStore
{
    /// <summary>The imports with these ids; an unknown id has no entry.</summary>
    IReadOnlyDictionary<ImportId, UploadedImport> Find(IReadOnlyCollection<ImportId> ids);

    /// <summary>All of them, newest first, ties by id.</summary>
    IReadOnlyList<UploadedImport> List();

    /// <summary>Keeps the import as it stands now.</summary>
    void Save(UploadedImport import);
}
