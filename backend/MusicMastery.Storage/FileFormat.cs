using LiteDB;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Artists;
using MusicMastery.Storage.Catalog;
using MusicMastery.Storage.Tracks;

namespace MusicMastery.Storage;

/// <summary>
/// The version of the file's layout, kept in the file. Opening an older file brings it up to date step by step; a
/// newer one is refused.
/// </summary>
internal static class FileFormat
{
    private const string Id = "format";

    /// <summary>Step i brings a file from version i to version i + 1; version 0 is an empty file.</summary>
    public static readonly IReadOnlyList<Action<ILiteDatabase>> Steps =
    [
        CreateCollections,
        RebuildCredits,
        CreateModels,
        CreateSamples,
        CreateAnswers,
        CreateImports,
        DateLinks,
    ];

    public static void BringUpToDate(ILiteDatabase database, string file, IReadOnlyList<Action<ILiteDatabase>> steps)
    {
        var version = Version(database, file);
        if (version > steps.Count)
        {
            throw new StorageException(
                StorageProblem.Newer,
                file,
                $"has format version {version}; this program knows versions up to {steps.Count}.",
                "Use the newer program that wrote it, or another file."
            );
        }

        for (; version < steps.Count; version++)
        {
            database.BeginTrans();
            steps[version](database);
            var next = new BsonDocument { ["_id"] = Id, ["version"] = version + 1 };
            database.GetCollection(Collections.Meta).Upsert(next);
            database.Commit();
        }
    }

    private static int Version(ILiteDatabase database, string file)
    {
        var collections = database.GetCollectionNames().ToList();
        if (collections.Count == 0)
        {
            return 0;
        }

        var document = collections.Contains(Collections.Meta)
            ? database.GetCollection(Collections.Meta).FindById(Id)
            : null;
        return document?["version"] is { IsInt32: true } version ? version.AsInt32 : throw StorageErrors.Damaged(file);
    }

    private static void CreateCollections(ILiteDatabase database)
    {
        foreach (var name in Collections.First)
        {
            Create(database, name);
        }

        database.GetCollection(Collections.Analyses).EnsureIndex("a");
    }

    /// <summary>Up to version 1 an artist went on listing tracks that had come to credit others.</summary>
    private static void RebuildCredits(ILiteDatabase database)
    {
        var credits = new CreditBook();
        foreach (var document in database.GetCollection(Collections.Tracks).FindAll())
        {
            credits.Replace(new TrackId(document["_id"].AsString), [], TrackDocument.ArtistIdsOf(document));
        }

        database.GetCollection(Collections.Credits).DeleteAll();
        credits.WriteTo(database);
    }

    /// <summary>
    /// Up to version 2 an analysis kept no model. A program of that version would leave the model of an analysis that it
    /// deletes behind, so it is kept away from files that have some.
    /// </summary>
    private static void CreateModels(ILiteDatabase database) => Create(database, Collections.Models);

    /// <summary>Up to version 3 there was no sample of the catalog.</summary>
    private static void CreateSamples(ILiteDatabase database) => Create(database, Collections.Samples);

    /// <summary>Up to version 4 no service was asked.</summary>
    private static void CreateAnswers(ILiteDatabase database) => Create(database, Collections.Answers);

    /// <summary>Up to version 5 imports were not kept.</summary>
    private static void CreateImports(ILiteDatabase database) => Create(database, Collections.Imports);

    /// <summary>Up to version 6 a link did not say where it came from; the artist it is of comes closest to it.</summary>
    private static void DateLinks(ILiteDatabase database)
    {
        var artists = database.GetCollection(Collections.Artists);
        var related = database.GetCollection(Collections.RelatedArtists);
        foreach (var document in related.FindAll().ToList())
        {
            document[RelatedArtistDocument.Origins] = artists.FindById(document["_id"]) is { } artist
                ? artist[ArtistDocument.Origin]
                : 1;
            related.Update(document);
        }
    }

    /// <summary>The engine makes a collection with its first document.</summary>
    private static void Create(ILiteDatabase database, string name)
    {
        var collection = database.GetCollection(name);
        collection.Insert(new BsonDocument { ["_id"] = 0 });
        collection.Delete(0);
    }
}
