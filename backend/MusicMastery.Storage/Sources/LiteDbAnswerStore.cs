using System.IO.Compression;
using LiteDB;
using MusicMastery.Core.Sources;

namespace MusicMastery.Storage.Sources;

/// <summary>What services answered, in the database: one document an answer, its body compressed.</summary>
public sealed class LiteDbAnswerStore(MusicMasteryDatabase database) : IAnswerStore
{
    private const string Body = "b";
    private const string At = "t";
    private const string Tag = "e";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, KeptAnswer> Find(string service, IReadOnlyCollection<string> questions) =>
        database.Read(file =>
            file.GetCollection(Collections.Answers)
                .FindMany(questions.Select(question => IdOf(service, question)))
                .Select(document => Read(service, document))
                .ToDictionary(answer => answer.Question, StringComparer.Ordinal)
        );

    /// <inheritdoc/>
    public void Keep(string service, IReadOnlyCollection<KeptAnswer> answers) =>
        database.Write(file =>
            file.GetCollection(Collections.Answers).Upsert(answers.Select(answer => Write(service, answer)))
        );

    /// <inheritdoc/>
    public int Forget(DateTimeOffset before) =>
        database.Write(file =>
            file.GetCollection(Collections.Answers)
                .DeleteMany(Query.LT(At, new BsonValue(before.ToUnixTimeMilliseconds())))
        );

    /// <inheritdoc/>
    public int Forget(string service) =>
        database.Write(file =>
            file.GetCollection(Collections.Answers).DeleteMany(Query.StartsWith("_id", IdOf(service, "")))
        );

    private static string IdOf(string service, string question) => $"{service}\n{question}";

    private static BsonDocument Write(string service, KeptAnswer answer)
    {
        var document = new BsonDocument
        {
            ["_id"] = IdOf(service, answer.Question),
            [At] = answer.At.ToUnixTimeMilliseconds(),
        };
        document.Set(Tag, answer.Tag);
        if (answer.Body is { } body)
        {
            document[Body] = Compressed(body);
        }

        return document;
    }

    private static KeptAnswer Read(string service, BsonDocument document) =>
        new(
            document["_id"].AsString[(service.Length + 1)..],
            document[Body] is { IsBinary: true } body ? Whole(body.AsBinary) : null,
            DateTimeOffset.FromUnixTimeMilliseconds(document[At].AsInt64),
            document.Text(Tag)
        );

    private static byte[] Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            brotli.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Whole(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        brotli.CopyTo(bytes);
        return bytes.ToArray();
    }
}
