using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Catalog;

/// <summary>Questions about the catalog and where it comes from.</summary>
public sealed class CatalogQueries(ICatalogStatistics statistics, CatalogSources sources)
{
    /// <summary>What the catalog holds now.</summary>
    public CatalogSummary Catalog() => statistics.Summary();

    /// <summary>Where catalog entries can come from, and what each source can do now.</summary>
    public IReadOnlyList<CatalogSource> Sources() => sources.All();
}
