using GraphQL;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.Access;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Cancelling imports. One is started by sending its file, see docs/api.</summary>
public sealed class CatalogImportMutations(PendingImports pending, CurrentImports imports)
{
    /// <summary>Cancels an import that waits or runs, and answers when it has ended. What it had read is kept.</summary>
    /// <param name="input">Which import.</param>
    /// <param name="cancellationToken">Waits no longer.</param>
    [Needs(Scope.Admin)]
    public async Task<CancelCatalogImportPayload> CancelCatalogImport(
        CancelCatalogImportInput input,
        CancellationToken cancellationToken
    )
    {
        if (GlobalId.Read(input.ImportId) is not (GlobalId.CatalogImportType, var value))
        {
            return new(null, [new CatalogImportNotFoundError(input.ImportId)], input.ClientMutationId);
        }

        var id = new ImportId(value);
        await pending.Cancel(id, cancellationToken);
        var import = imports.Find([id]).GetValueOrDefault(id);
        IReadOnlyList<ICancelCatalogImportError> errors =
            import is null ? [new CatalogImportNotFoundError(input.ImportId)]
            : import.Status == ImportStatus.Cancelled ? []
            : [new CatalogImportFinishedError("The import has ended already.", input.ImportId)];
        return new(CatalogImportNode.OrNull(import), errors, input.ClientMutationId);
    }
}

/// <summary>Which import to cancel.</summary>
public sealed record CancelCatalogImportInput
{
    /// <summary>The import's global id.</summary>
    [Id]
    public required string ImportId { get; init; }

    /// <summary>Comes back unchanged in the payload.</summary>
    public string? ClientMutationId { get; init; }
}

/// <summary>What came of cancelling an import.</summary>
/// <param name="CatalogImport">The import as it stands now; null when there is none.</param>
/// <param name="Errors">Why it was not cancelled; empty when it was.</param>
/// <param name="ClientMutationId">As it was given.</param>
public sealed record CancelCatalogImportPayload(
    CatalogImportNode? CatalogImport,
    IReadOnlyList<ICancelCatalogImportError> Errors,
    string? ClientMutationId
);
