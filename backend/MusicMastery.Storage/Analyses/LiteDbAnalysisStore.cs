using LiteDB;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Predictions;

namespace MusicMastery.Storage.Analyses;

/// <summary>
/// Analyses in the database: small heads to list, results apart from them, each stored whole, and models apart from both.
/// </summary>
public sealed class LiteDbAnalysisStore(MusicMasteryDatabase database) : IAnalysisStore, ISavedModelStore
{
    private const string ArtistId = "a";
    private const string Status = "s";
    private const string Version = "v";
    private const string Json = "j";

    /// <inheritdoc/>
    public IReadOnlyDictionary<AnalysisId, Analysis> Find(IReadOnlyCollection<AnalysisId> ids) =>
        database.RecentAnalyses.Find(
            ids,
            (missing, found) =>
                database.Read(
                    file =>
                        file.GetCollection(Collections.Analyses).FindMany(missing.Select(id => id.Value)).Select(Read),
                    found
                )
        );

    /// <inheritdoc/>
    public IReadOnlyList<Analysis> List(AnalysisFilter filter) =>
        database.Read(file =>
            Matching(file.GetCollection(Collections.Analyses), filter)
                .Where(document => filter.Status is not { } status || document[Status].AsString == status.ToString())
                .Select(Read)
                .OrderByDescending(analysis => analysis.RequestedAt)
                .ThenBy(analysis => analysis.Id)
                .ToList()
        );

    /// <inheritdoc/>
    public AnalysisResult? Result(AnalysisId id)
    {
        var document = database.Read(file => file.GetCollection(Collections.Results).FindById(id.Value));
        return document?[Version].AsInt32 switch
        {
            null => null,
            AnalysisJson.ResultVersion => AnalysisJson.Read(document[Json].AsBinary),
            _ => throw new StorageException(
                StorageProblem.Newer,
                database.File,
                $"holds the result of analysis {id} in a form that this program does not know.",
                "Use the newer program that made it, or run the analysis again."
            ),
        };
    }

    /// <inheritdoc/>
    public SavedModel? Model(AnalysisId id) =>
        database.Read(file => file.GetCollection(Collections.Models).FindById(id.Value)) is { } document
            ? SavedModelDocument.Read(document)
            : null;

    /// <inheritdoc/>
    public void Save(Analysis analysis, AnalysisResult? result = null, SavedModel? model = null)
    {
        var head = new BsonDocument
        {
            ["_id"] = analysis.Id.Value,
            [ArtistId] = analysis.ArtistId.Value,
            [Status] = analysis.Status.ToString(),
            [Json] = AnalysisJson.Write(analysis),
        };
        var whole = result is null
            ? null
            : new BsonDocument
            {
                ["_id"] = analysis.Id.Value,
                [Version] = AnalysisJson.ResultVersion,
                [Json] = AnalysisJson.Write(result),
            };
        var beside = model is null ? null : SavedModelDocument.Write(analysis.Id, model);
        database.Write(file =>
        {
            file.GetCollection(Collections.Analyses).Upsert(head);
            Keep(Collections.Results, whole);
            Keep(Collections.Models, beside);
            database.RecentAnalyses.Forget([analysis.Id]);
            return true;

            void Keep(string collection, BsonDocument? document)
            {
                if (document is not null)
                {
                    file.GetCollection(collection).Upsert(document);
                }
            }
        });
    }

    /// <inheritdoc/>
    public bool Delete(AnalysisId id) =>
        database.Write(file =>
        {
            file.GetCollection(Collections.Results).Delete(id.Value);
            file.GetCollection(Collections.Models).Delete(id.Value);
            database.RecentAnalyses.Forget([id]);
            return file.GetCollection(Collections.Analyses).Delete(id.Value);
        });

    private static IEnumerable<BsonDocument> Matching(ILiteCollection<BsonDocument> analyses, AnalysisFilter filter) =>
        filter.ArtistIds is { } artists
            ? artists.Distinct().SelectMany(artist => analyses.Find(Query.EQ(ArtistId, artist.Value)))
            : analyses.FindAll();

    private static Analysis Read(BsonDocument document) => AnalysisJson.Read(document[Json].AsString);
}
