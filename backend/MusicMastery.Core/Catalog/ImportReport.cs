namespace MusicMastery.Core.Catalog;

/// <summary>What an import did.</summary>
public sealed record ImportReport
{
    /// <summary>Whether every part was read to its end.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Part by part, in the order they were read.</summary>
    public required IReadOnlyList<PartReport> Files { get; init; }

    /// <summary>Tracks that came without audio features.</summary>
    public required int TracksWithoutFeatures { get; init; }

    /// <summary>What the catalog holds now.</summary>
    public required CatalogSummary Catalog { get; init; }

    /// <summary>How long it took, in seconds.</summary>
    public required double ElapsedSeconds { get; init; }

    /// <summary>Whether the catalog now holds anything that the import brought, be it new or as it was.</summary>
    public bool HasKeptAnything => Files.Any(file => file.Kept + file.Changed + file.Unchanged + file.Merged > 0);
}

/// <summary>What became of one part's rows. Read = kept + changed + unchanged + merged + refused.</summary>
public sealed record PartReport
{
    /// <summary>The part's name.</summary>
    public required string File { get; init; }

    /// <summary>What it was taken for, such as "Exportify"; null where that was not to be told.</summary>
    public string? Format { get; init; }

    /// <summary>Rows read.</summary>
    public required int Read { get; init; }

    /// <summary>New to the catalog.</summary>
    public required int Kept { get; init; }

    /// <summary>Known before, with other values.</summary>
    public required int Changed { get; init; }

    /// <summary>Known before, with the same values.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Repeats of a row of this import.</summary>
    public required int Merged { get; init; }

    /// <summary>Refused.</summary>
    public required int Refused { get; init; }

    /// <summary>The first of those refused, at most <see cref="CatalogImport.RefusalsShown"/>.</summary>
    public required IReadOnlyList<RefusedRow> Refusals { get; init; }

    /// <summary>Why it was not read to its end; null when it was.</summary>
    public string? Problem { get; init; }

    /// <summary>Why it was left aside, as a file that is none of those to import; null when it was read.</summary>
    public string? Skipped { get; init; }
}

/// <summary>How far an import is.</summary>
/// <param name="File">The part at work.</param>
/// <param name="Read">Rows of it read so far.</param>
public sealed record ImportProgress(string File, int Read);
