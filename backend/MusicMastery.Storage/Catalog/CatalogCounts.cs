using LiteDB;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Storage.Catalog;

/// <summary>The catalog's counts, kept in one document that every import brings up to date in the same transaction.</summary>
internal static class CatalogCounts
{
    private const string Id = "catalog";

    public static CatalogSummary Read(ILiteDatabase file) =>
        file.GetCollection(Collections.Meta).FindById(Id) is { } document
            ? new CatalogSummary(
                document["artists"].AsInt32,
                document["tracks"].AsInt32,
                document["segments"].AsInt32,
                document["tracksWithFeatures"].AsInt32,
                DateTimeOffset.FromUnixTimeMilliseconds(document["updatedAt"].AsInt64)
            )
            : new CatalogSummary(0, 0, 0, 0, null);

    public static void Write(ILiteDatabase file, CatalogSummary summary) =>
        file.GetCollection(Collections.Meta)
            .Upsert(
                new BsonDocument
                {
                    ["_id"] = Id,
                    ["artists"] = summary.ArtistCount,
                    ["tracks"] = summary.TrackCount,
                    ["segments"] = summary.SegmentCount,
                    ["tracksWithFeatures"] = summary.TracksWithFeatures,
                    ["updatedAt"] = summary.UpdatedAt!.Value.ToUnixTimeMilliseconds(),
                }
            );
}
