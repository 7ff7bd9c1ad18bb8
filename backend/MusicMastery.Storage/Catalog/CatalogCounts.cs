using LiteDB;
using MusicMastery.Core.Catalog;
using MusicMastery.Storage.Tracks;

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

    /// <summary>The counts made anew.</summary>
    public static CatalogSummary Counted(ILiteDatabase file, DateTimeOffset now) =>
        new(
            file.GetCollection(Collections.Artists).Count(),
            file.GetCollection(Collections.Tracks).Count(),
            file.GetCollection(Collections.Segments).Count(),
            file.GetCollection(Collections.Tracks).FindAll().Count(TrackDocument.HasSound),
            now
        );

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
