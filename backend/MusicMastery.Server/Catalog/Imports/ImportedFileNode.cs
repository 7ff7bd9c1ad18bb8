using GraphQL;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>What became of one part's rows: read = kept + changed + unchanged + merged + refused.</summary>
[Name("ImportedFile")]
public sealed class ImportedFileNode(PartReport part)
{
    /// <summary>The part's name.</summary>
    public string File => part.File;

    /// <summary>What it was taken for, such as "Exportify"; null where that was not to be told.</summary>
    public string? Format => part.Format;

    /// <summary>Rows read, at least 0.</summary>
    public int Read => part.Read;

    /// <summary>Rows that were new to the catalog, at least 0.</summary>
    public int Kept => part.Kept;

    /// <summary>Rows that the catalog had with other values, at least 0.</summary>
    public int Changed => part.Changed;

    /// <summary>Rows that the catalog had with the same values, at least 0.</summary>
    public int Unchanged => part.Unchanged;

    /// <summary>Rows that repeat another one of this import, at least 0.</summary>
    public int Merged => part.Merged;

    /// <summary>Rows that were refused, at least 0.</summary>
    public int Refused => part.Refused;

    /// <summary>Why it was not read to its end; null when it was.</summary>
    public string? Problem => part.Problem;

    /// <summary>Why it was left aside, as a file that is none of those to import; null when it was read.</summary>
    public string? Skipped => part.Skipped;

    /// <summary>The first of the refused rows, at most 100, in their order.</summary>
    public IReadOnlyList<RefusedRowNode> Refusals => [.. part.Refusals.Select(row => new RefusedRowNode(row))];
}

/// <summary>A row that could not be kept.</summary>
[Name("RefusedRow")]
public sealed class RefusedRowNode(RefusedRow row)
{
    /// <summary>The line it begins at, at least 1; the header is line 1.</summary>
    public int Line => (int)Math.Min(int.MaxValue, row.Line);

    /// <summary>The field that is wrong; null when the row as a whole is.</summary>
    public string? Field => row.Field;

    /// <summary>What is wrong, and what would be right.</summary>
    public string Reason => row.Reason;
}
