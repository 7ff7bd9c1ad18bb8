using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Storage.Tracks;

namespace MusicMastery.Storage.Catalog;

/// <summary>
/// Keeps the sample of the catalog ready in one document: reading its tracks one by one takes a second. It is made anew
/// when it is asked for and the catalog has changed since.
/// </summary>
public sealed class LiteDbCatalogSampleStore(MusicMasteryDatabase database) : ICatalogSampleStore
{
    /// <inheritdoc/>
    public IReadOnlyList<SampledTrack> Sample(PopularityScale scale)
    {
        if (database.Read(file => CatalogSampleDocument.Find(file, scale)) is { } ready)
        {
            return ready;
        }

        var (made, updatedAt) = database.Read(file => (Make(file, scale), CatalogCounts.Read(file).UpdatedAt));
        database.Write(file => CatalogSampleDocument.Keep(file, scale, made, updatedAt));
        return made;
    }

    private IReadOnlyList<SampledTrack> Make(ILiteDatabase file, PopularityScale scale)
    {
        var credits = CreditDocument
            .All(file)
            .ToDictionary(credit => new ArtistId(credit.ArtistId), credit => credit.TrackIds);
        var chosen = CatalogSample.Choose(credits.Select(credit => (credit.Key, credit.Value.Length)));
        var ids = chosen.SelectMany(artist => credits[artist]).ToHashSet(StringComparer.Ordinal);
        return CatalogSample.Of(
            file.GetCollection(Collections.Tracks)
                .FindMany(ids)
                .Select(document => TrackDocument.Read(document, database.Origins))
                .Where(track => track.Provenance.Source.Scale() == scale)
        );
    }
}
