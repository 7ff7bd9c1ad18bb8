namespace MusicMastery.Core.Catalog;

/// <summary>A part of a source that is read from beginning to end, such as one file.</summary>
/// <param name="Name">What to call it in a report.</param>
/// <param name="Rows">
/// Its rows, read while they are asked for. Throws a <see cref="CatalogPartException"/> where it cannot be read on;
/// the rows before stay good.
/// </param>
/// <param name="Format">What it was taken for, such as "Exportify"; null where that was not to be told.</param>
public sealed record CatalogPart(string Name, IEnumerable<CatalogRow> Rows, string? Format = null)
{
    /// <summary>Why it is left aside; null when its rows are to be read.</summary>
    public string? Skipped { get; init; }
}

/// <summary>A row of a part: an entry, or why there is none.</summary>
/// <param name="Entry">What it says; null when it was refused.</param>
/// <param name="Refusal">Why it was refused; null when it was not.</param>
public readonly record struct CatalogRow(CatalogEntry? Entry, RefusedRow? Refusal = null)
{
    /// <summary>How many plain entries it weighs as much as.</summary>
    public int Weight => Entry?.Weight ?? 1;
}

/// <summary>A row that cannot be kept.</summary>
/// <param name="Line">The line it begins at, from 1.</param>
/// <param name="Field">The field that is wrong; null when the row as a whole is.</param>
/// <param name="Reason">What is wrong, and what would be right.</param>
public sealed record RefusedRow(long Line, string? Field, string Reason);

/// <summary>A part cannot be read, or not to its end. The message says what is wrong and what would be right.</summary>
public sealed class CatalogPartException(string message, Exception? cause = null) : Exception(message, cause);
