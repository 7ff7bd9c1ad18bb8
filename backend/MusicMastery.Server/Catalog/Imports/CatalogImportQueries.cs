using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Questions about imports.</summary>
public sealed class CatalogImportQueries(CurrentImports imports, ServerSettings settings)
{
    /// <summary>The imports of files that were sent to the server, newest first.</summary>
    /// <param name="page">Which part of the list.</param>
    public CatalogImportConnection CatalogImports(PageRequest page) => CatalogImportConnection.Of(imports.List(), page);

    /// <summary>The largest file that can be sent to be imported, in bytes, at least 1.</summary>
    public int MaxUploadBytes() => settings.MaxUpload;
}
