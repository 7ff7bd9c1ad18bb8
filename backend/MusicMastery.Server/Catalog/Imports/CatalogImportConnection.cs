using System.Globalization;
using GraphQL.DataLoader;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>A page of imports.</summary>
public sealed class CatalogImportConnection(Page<CatalogImportEdge> page)
    : Connection<CatalogImportEdge, CatalogImportNode>(page)
{
    internal static CatalogImportConnection Of(IReadOnlyList<UploadedImport> imports, PageRequest request) =>
        new(
            imports
                .Cut(request, "catalogImports", import => import.Id.Value, (import, _) => NewestFirst(import))
                .To(
                    (cursor, import) =>
                        new CatalogImportEdge(cursor, new Loaded<CatalogImportNode?>(new CatalogImportNode(import)))
                )
        );

    /// <summary>Text that sorts as the list does: newest first, ties by id.</summary>
    private static string NewestFirst(UploadedImport import) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{long.MaxValue - import.RequestedAt.UtcTicks:D19} {import.Id.Value}"
        );
}

/// <summary>An import in a list.</summary>
public sealed class CatalogImportEdge(string cursor, IDataLoaderResult<CatalogImportNode?> node)
    : Edge<CatalogImportNode>(cursor, node);
