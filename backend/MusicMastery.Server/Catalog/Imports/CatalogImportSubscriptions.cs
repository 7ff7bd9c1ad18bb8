using System.Runtime.CompilerServices;
using GraphQL;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Following imports.</summary>
public sealed class CatalogImportSubscriptions(ImportFollowers followers)
{
    /// <summary>
    /// The import as it stands now, then after changes, at most ten a second for the rows read; completes when the import
    /// has ended.
    /// </summary>
    /// <param name="importId">An import's global id.</param>
    /// <param name="cancellationToken">Ends the subscription.</param>
    public async IAsyncEnumerable<CatalogImportNode> CatalogImportProgress(
        [Id] string importId,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var id = GlobalId.CatalogImport(importId, "importId");
        var found = false;
        await foreach (var import in followers.Follow(id, cancellationToken))
        {
            found = true;
            yield return new CatalogImportNode(import);
        }

        if (!found)
        {
            throw new InvalidArgumentError("importId", "is the id of no import.");
        }
    }
}
