using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Tells followers how imports come along.</summary>
public sealed class ImportFollowers(CurrentImports imports)
    : Followers<ImportId, UploadedImport>(
        import => import.Id,
        id => imports.Find([id]).GetValueOrDefault(id),
        import => import.HasEnded
    );
