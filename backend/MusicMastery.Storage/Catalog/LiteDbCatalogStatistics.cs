using MusicMastery.Core.Catalog;

namespace MusicMastery.Storage.Catalog;

/// <summary>The catalog's counts in the database.</summary>
public sealed class LiteDbCatalogStatistics(MusicMasteryDatabase database) : ICatalogStatistics
{
    /// <inheritdoc/>
    public CatalogSummary Summary() => database.Read(CatalogCounts.Read);

    /// <inheritdoc/>
    public IReadOnlySet<SourceKind> Sources() => database.Read(_ => database.Origins.Sources());

    /// <inheritdoc/>
    public bool HasRelatedArtists() =>
        database.Read(file => file.GetCollection(Collections.RelatedArtists).FindAll().Any());
}
