using GraphQL;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>The import of a file that was sent to the server.</summary>
[Name("CatalogImport")]
[Implements(typeof(INode))]
public sealed class CatalogImportNode(UploadedImport import) : INode
{
    /// <summary>Global id.</summary>
    [Id]
    public string Id => GlobalId.Of(import.Id);

    /// <summary>Where it stands.</summary>
    public ImportStatus Status => import.Status;

    /// <summary>The file's name as its owner has it, 1–200 characters.</summary>
    public string FileName => import.FileName;

    /// <summary>The file's size in bytes, at least 1.</summary>
    public int ByteCount => (int)import.ByteCount;

    /// <summary>When the file had arrived.</summary>
    public DateTimeOffset RequestedAt => import.RequestedAt;

    /// <summary>When it ended, in whatever way; null before.</summary>
    public DateTimeOffset? FinishedAt => import.FinishedAt;

    /// <summary>Rows read so far, at least 0. How many the file has shows when it has been read.</summary>
    public int RowsRead => import.RowsRead;

    /// <summary>What is wrong and what to do, in a sentence or two; null unless its status is INCOMPLETE or FAILED.</summary>
    public string? Problem => import.Problem;

    /// <summary>What became of the rows, part by part in the order they were read, most often one; none before it ended.</summary>
    public IReadOnlyList<ImportedFileNode> Files => [.. import.Files.Select(file => new ImportedFileNode(file))];

    /// <summary>Tracks that came without audio features, at least 0; null before it ended.</summary>
    public int? TracksWithoutFeatures => import.TracksWithoutFeatures;

    internal static CatalogImportNode? OrNull(UploadedImport? import) =>
        import is null ? null : new CatalogImportNode(import);
}
