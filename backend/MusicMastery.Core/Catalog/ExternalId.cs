namespace MusicMastery.Core.Catalog;

/// <summary>The id a source uses for an artist or track. Case-sensitive.</summary>
/// <param name="Source">The source whose id it is.</param>
/// <param name="Value">The id as the source writes it.</param>
/// <param name="Url">A page about it at the source, where there is one.</param>
public sealed record ExternalId(SourceKind Source, string Value, string? Url = null);
