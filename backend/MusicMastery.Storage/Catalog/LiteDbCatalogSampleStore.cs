using LiteDB;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
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

        // What changes while it is made makes it out of date again.
        var updatedAt = database.Read(CatalogCounts.Read).UpdatedAt;
        var made = Make(scale);
        database.Write(file => CatalogSampleDocument.Keep(file, scale, made, updatedAt));
        return made;
    }

    private IReadOnlyList<SampledTrack> Make(PopularityScale scale)
    {
        var credits = database.Read(file =>
            CreditDocument.All(file).ToDictionary(credit => new ArtistId(credit.ArtistId), credit => credit.TrackIds)
        );
        var chosen = CatalogSample.Choose(credits.Select(credit => (credit.Key, credit.Value.Length)));
        var ids = chosen.SelectMany(artist => credits[artist]).ToHashSet(StringComparer.Ordinal);
        var tracks = new List<Track>(ids.Count);
        database.ReadInParts(ids, Read, tracks.Add);
        return CatalogSample.Of(tracks.Where(track => track.Provenance.Source.Scale() == scale));
    }

    private IEnumerable<Track> Read(ILiteDatabase file, IEnumerable<string> ids) =>
        TrackDocument.FindMany(file, ids, database.Origins);
}
