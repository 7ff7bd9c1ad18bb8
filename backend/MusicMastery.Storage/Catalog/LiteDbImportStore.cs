using System.Text.Json;
using System.Text.Json.Serialization;
using LiteDB;
using MusicMastery.Core.Catalog.Imports;

namespace MusicMastery.Storage.Catalog;

/// <summary>Imports in the database: a document each, with its report as JSON.</summary>
public sealed class LiteDbImportStore(MusicMasteryDatabase database) : IImportStore
{
    private const string Json = "j";

    private static readonly JsonSerializerOptions s_json = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new JsonStringEnumConverter(),
            new IdConverter<ImportId>(text => new ImportId(text), id => id.Value),
        },
    };

    /// <inheritdoc/>
    public IReadOnlyDictionary<ImportId, UploadedImport> Find(IReadOnlyCollection<ImportId> ids) =>
        database.Read(file =>
            file.GetCollection(Collections.Imports)
                .FindMany(ids.Select(id => id.Value))
                .Select(Read)
                .ToDictionary(import => import.Id)
        );

    /// <inheritdoc/>
    public IReadOnlyList<UploadedImport> List() =>
        database.Read(file =>
            file.GetCollection(Collections.Imports)
                .FindAll()
                .Select(Read)
                .OrderByDescending(import => import.RequestedAt)
                .ThenBy(import => import.Id)
                .ToList()
        );

    /// <inheritdoc/>
    public void Save(UploadedImport import)
    {
        var document = new BsonDocument
        {
            ["_id"] = import.Id.Value,
            [Json] = System.Text.Json.JsonSerializer.Serialize(import, s_json),
        };
        database.Write(file => file.GetCollection(Collections.Imports).Upsert(document));
    }

    private static UploadedImport Read(BsonDocument document) =>
        System.Text.Json.JsonSerializer.Deserialize<UploadedImport>(document[Json].AsString, s_json)!;
}
