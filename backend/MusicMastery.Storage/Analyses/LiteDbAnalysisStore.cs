using LiteDB;
using MusicMastery.Core.Analyses;

namespace MusicMastery.Storage.Analyses;

/// <summary>Analyses in the database: small heads to list, and results apart from them, each stored whole.</summary>
public sealed class LiteDbAnalysisStore(MusicMasteryDatabase database) : IAnalysisStore
{
    private const string ArtistId = "a";
    private const string Status = "s";
    private const string Version = "v";
    private const string Json = "j";

    /// <inheritdoc/>
    public IReadOnlyDictionary<AnalysisId, Analysis> Find(IReadOnlyCollection<AnalysisId> ids) =>
        database.Read(file =>
            file.GetCollection(Collections.Analyses)
                .FindMany(ids.Select(id => id.Value))
                .Select(Read)
                .ToDictionary(analysis => analysis.Id)
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
    public void Save(Analysis analysis, AnalysisResult? result = null)
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
        database.Write(file =>
        {
            file.GetCollection(Collections.Analyses).Upsert(head);
            return whole is not null && file.GetCollection(Collections.Results).Upsert(whole);
        });
    }

    /// <inheritdoc/>
    public bool Delete(AnalysisId id) =>
        database.Write(file =>
        {
            file.GetCollection(Collections.Results).Delete(id.Value);
            return file.GetCollection(Collections.Analyses).Delete(id.Value);
        });

    private static IEnumerable<BsonDocument> Matching(ILiteCollection<BsonDocument> analyses, AnalysisFilter filter) =>
        filter.ArtistIds is { } artists
            ? artists.Distinct().SelectMany(artist => analyses.Find(Query.EQ(ArtistId, artist.Value)))
            : analyses.FindAll();

    private static Analysis Read(BsonDocument document) => AnalysisJson.Read(document[Json].AsString);
}
