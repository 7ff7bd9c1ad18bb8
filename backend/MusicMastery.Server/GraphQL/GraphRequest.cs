using System.Text.Json;
using GraphQL;
using MusicMastery.Server.Access;

namespace MusicMastery.Server.GraphQL;

/// <summary>What a client wants executed.</summary>
/// <param name="Query">The document; null when it is named by its id.</param>
/// <param name="DocumentId">The id of a trusted document; null when the document itself is given.</param>
/// <param name="OperationName">Which of its operations; null when it has one.</param>
/// <param name="Variables">Values for the operation's variables.</param>
public sealed record GraphRequest(string? Query, string? DocumentId, string? OperationName, Inputs Variables)
{
    /// <summary>Whether the answer should say what the operation costs.</summary>
    public bool WantsCost { get; init; }

    /// <summary>Who asks; nobody, who may do nothing, unless it is said.</summary>
    public Caller Caller { get; init; } = Caller.Nobody;

    /// <summary>Reads the parameters of a GET request.</summary>
    /// <exception cref="BadHttpRequestException">They are not as they should be.</exception>
    public static GraphRequest Read(IQueryCollection parameters, IGraphQLTextSerializer serializer)
    {
        using var variables = Json(parameters["variables"], "variables");
        using var extensions = Json(parameters["extensions"], "extensions");
        ObjectOrNull(extensions?.RootElement ?? default, "extensions");
        return Of(
            parameters["query"] is [{ } query] ? query : null,
            parameters["documentId"] is [{ } id] ? id : null,
            parameters["operationName"] is [{ Length: > 0 } name] ? name : null,
            VariablesOf(variables?.RootElement ?? default, serializer)
        );
    }

    /// <summary>Reads the JSON body of a POST request.</summary>
    /// <exception cref="BadHttpRequestException">It is not as it should be.</exception>
    public static async Task<GraphRequest> Read(
        Stream body,
        IGraphQLTextSerializer serializer,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
            return Read(document.RootElement, serializer);
        }
        catch (JsonException error)
        {
            throw Bad($"The body is not valid JSON: {error.Message}");
        }
    }

    /// <summary>Reads the JSON object that holds a request.</summary>
    /// <exception cref="BadHttpRequestException">It is not as it should be.</exception>
    public static GraphRequest Read(JsonElement body, IGraphQLTextSerializer serializer)
    {
        if (body.ValueKind == JsonValueKind.Array)
        {
            throw Bad("Batches are not accepted; send one request for each operation.");
        }

        if (body.ValueKind != JsonValueKind.Object)
        {
            throw Bad("The body must be a JSON object with the key \"query\".");
        }

        ObjectOrNull(Get(body, "extensions"), "extensions");
        return Of(
            TextOrNull(Get(body, "query"), "query"),
            TextOrNull(Get(body, "documentId"), "documentId"),
            TextOrNull(Get(body, "operationName"), "operationName") is { Length: > 0 } name ? name : null,
            VariablesOf(Get(body, "variables"), serializer)
        );
    }

    private static GraphRequest Of(string? query, string? documentId, string? operationName, Inputs variables) =>
        (query, documentId) switch
        {
            ({ Length: > 0 }, null) or (null, { Length: > 0 }) => new(query, documentId, operationName, variables),
            (not null, not null) => throw Bad("Give either \"query\" or \"documentId\", not both."),
            _ => throw Bad("\"query\" is missing: the document to execute, or in its place \"documentId\"."),
        };

    private static JsonElement Get(JsonElement body, string key) =>
        // A name that is no text is only found out when it is compared.
        Whole(() => body.TryGetProperty(key, out var value) ? value : default, "A name");

    private static string? TextOrNull(JsonElement value, string key) =>
        value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => null,
            JsonValueKind.String => Whole(value.GetString, $"\"{key}\""),
            _ => throw Bad($"\"{key}\" must be a string."),
        };

    /// <summary>JSON can write half of a character that takes two, which no text can hold.</summary>
    private static T Whole<T>(Func<T> read, string what)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is InvalidOperationException or JsonException)
        {
            throw Bad($"{what} holds a lone surrogate, which is no character.");
        }
    }

    private static void ObjectOrNull(JsonElement value, string key)
    {
        if (value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object))
        {
            throw Bad($"\"{key}\" must be a JSON object.");
        }
    }

    private static Inputs VariablesOf(JsonElement value, IGraphQLTextSerializer serializer)
    {
        ObjectOrNull(value, "variables");
        return value.ValueKind == JsonValueKind.Object
            ? Whole(() => serializer.ReadNode<Inputs>(value)!, "\"variables\"")
            : Inputs.Empty;
    }

    private static JsonDocument? Json(string? text, string key)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonDocument.Parse(text);
        }
        catch (JsonException error)
        {
            throw Bad($"\"{key}\" is not valid JSON: {error.Message}");
        }
    }

    private static BadHttpRequestException Bad(string message) => new(message);
}
