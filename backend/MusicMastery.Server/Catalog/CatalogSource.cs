using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Server.Catalog;

/// <summary>Where catalog entries come from.</summary>
/// <param name="Kind">Which source.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Terms">Under which terms its data may be used, in a sentence.</param>
/// <param name="TermsUrl">Where the terms are written; null where there is no page.</param>
/// <param name="Capabilities">What it can give, and whether it can now.</param>
public sealed record CatalogSource(
    SourceKind Kind,
    string Name,
    string Terms,
    string? TermsUrl,
    IReadOnlyList<SourceCapability> Capabilities
);
