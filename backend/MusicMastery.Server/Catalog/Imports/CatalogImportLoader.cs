using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Finds imports by id.</summary>
public sealed class CatalogImportLoader(CurrentImports imports) : BatchLoader<ImportId, UploadedImport>(imports.Find);
