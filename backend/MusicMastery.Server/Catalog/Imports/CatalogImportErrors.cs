using GraphQL;
using GraphQL.Types;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>No import has this id.</summary>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="ImportId">The id that was given.</param>
[Implements(typeof(IUserError))]
public sealed record CatalogImportNotFoundError(string Message, [property: Id] string ImportId)
    : ICancelCatalogImportError
{
    internal CatalogImportNotFoundError(string importId)
        : this("There is no import with this id; the list of imports has those there are.", importId) { }
}

/// <summary>The import has ended, so it cannot be cancelled.</summary>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="ImportId">The import.</param>
[Implements(typeof(IUserError))]
public sealed record CatalogImportFinishedError(string Message, [property: Id] string ImportId)
    : ICancelCatalogImportError;

/// <summary>Why an import could not be cancelled.</summary>
[OutputType(typeof(CancelCatalogImportErrorGraphType))]
public interface ICancelCatalogImportError : IUserError;

/// <summary>The union of cancel errors.</summary>
public sealed class CancelCatalogImportErrorGraphType : UnionGraphType
{
    /// <summary>The union.</summary>
    public CancelCatalogImportErrorGraphType()
    {
        Name = "CancelCatalogImportError";
        Description = "Why an import could not be cancelled.";
        Type<AutoRegisteringObjectGraphType<CatalogImportNotFoundError>>();
        Type<AutoRegisteringObjectGraphType<CatalogImportFinishedError>>();
    }
}
