using System.Text.Json;
using GraphQL;
using MusicMastery.Server.Access;

namespace MusicMastery.Server.GraphQL;

/// <summary>What a client wants executed.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which of its operations; null when it has one.</param>
/// <param name="Variables">Values for the operation's variables.</param>
public sealed record GraphRequest(string Query, string? OperationName, Inputs Variables)
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
        return new GraphRequest(
            parameters["query"] is [{ Length: > 0 } query] ? query : throw Bad("The parameter \"query\" is missing."),
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

    private static GraphRequest Read(JsonElement body, IGraphQLTextSerializer serializer)
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
        return new GraphRequest(
            TextOrNull(Get(body, "query"), "query") is { Length: > 0 } query
                ? query
                : throw Bad("The key \"query\" is missing."),
            TextOrNull(Get(body, "operationName"), "operationName") is { Length: > 0 } name ? name : null,
            VariablesOf(Get(body, "variables"), serializer)
        );
    }

    private static JsonElement Get(JsonElement body, string key) =>
        body.TryGetProperty(key, out var value) ? value : default;

    private static string? TextOrNull(JsonElement value, string key) =>
        value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => null,
            JsonValueKind.String => Whole(value.GetString, key),
            _ => throw Bad($"\"{key}\" must be a string."),
        };

    /// <summary>JSON can write half of a character that takes two, which no text can hold.</summary>
    private static T Whole<T>(Func<T> read, string key)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            throw Bad($"\"{key}\" holds a lone surrogate, which is no character.");
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
            ? Whole(() => serializer.ReadNode<Inputs>(value)!, "variables")
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
