namespace MusicMastery.Core.Catalog;

/// <summary>Counts over the whole catalog, kept up to date by imports so that asking is cheap.</summary>
public interface ICatalogStatistics
{
    /// <summary>What the catalog holds now.</summary>
    CatalogSummary Summary();

    /// <summary>The sources that said anything it holds.</summary>
    IReadOnlySet<SourceKind> Sources();

    /// <summary>Whether it names, for any artist, a related one.</summary>
    bool HasRelatedArtists();
}
