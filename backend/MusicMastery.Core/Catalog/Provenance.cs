namespace MusicMastery.Core.Catalog;

/// <summary>Where an entry came from and when it was read there.</summary>
/// <param name="Source">The source that gave the entry.</param>
/// <param name="FetchedAt">When it was read, in UTC, to the millisecond.</param>
/// <param name="Licence">The licence or terms it came under, where the source states them.</param>
public sealed record Provenance(SourceKind Source, DateTimeOffset FetchedAt, string? Licence = null);
