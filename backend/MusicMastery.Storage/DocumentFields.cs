using LiteDB;

namespace MusicMastery.Storage;

/// <summary>Reads and writes fields that are left out of a document when their value is not known.</summary>
internal static class DocumentFields
{
    private const char Separator = '\n';

    public static string? Text(this BsonDocument document, string field) => document[field].AsString;

    public static int? Int(this BsonDocument document, string field) =>
        document[field] is { IsInt32: true } value ? value.AsInt32 : null;

    public static bool? Bool(this BsonDocument document, string field) =>
        document[field] is { IsBoolean: true } value ? value.AsBoolean : null;

    public static void Set(this BsonDocument document, string field, string? value)
    {
        if (value is not null)
        {
            document[field] = value;
        }
    }

    public static void Set(this BsonDocument document, string field, int? value)
    {
        if (value is { } known)
        {
            document[field] = known;
        }
    }

    public static void Set(this BsonDocument document, string field, bool? value)
    {
        if (value is { } known)
        {
            document[field] = known;
        }
    }

    /// <summary>
    /// A list of ids as one text, an id a line: an array costs the engine an object and a name for every element.
    /// </summary>
    public static string Joined(IEnumerable<string> ids) => string.Join(Separator, ids);

    public static string[] Split(string joined) => joined.Length == 0 ? [] : joined.Split(Separator);
}
