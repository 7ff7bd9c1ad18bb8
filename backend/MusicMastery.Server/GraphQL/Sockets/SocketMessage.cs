using System.Text.Json;
using GraphQL;

namespace MusicMastery.Server.GraphQL.Sockets;

/// <summary>A message from a client, of a form that the protocol knows.</summary>
/// <param name="Type">What it is about.</param>
/// <param name="Id">The operation that it is about; empty when it is about none.</param>
/// <param name="Payload">What comes with it; undefined when nothing does.</param>
public sealed record SocketMessage(string Type, string Id, JsonElement Payload)
{
    /// <summary>The first message: the client asks to be let in.</summary>
    public const string Init = "connection_init";

    /// <summary>It is let in.</summary>
    public const string Ack = "connection_ack";

    /// <summary>Either side asks whether the other is there.</summary>
    public const string Ping = "ping";

    /// <summary>It is.</summary>
    public const string Pong = "pong";

    /// <summary>The client asks for an operation.</summary>
    public const string Subscribe = "subscribe";

    /// <summary>A result of an operation.</summary>
    public const string Next = "next";

    /// <summary>An operation that is not executed, and why.</summary>
    public const string Error = "error";

    /// <summary>An operation has ended, or is wanted no more.</summary>
    public const string Complete = "complete";

    /// <summary>The longest id; it comes back with every result.</summary>
    private const int LongestId = 1_000;

    /// <summary>Reads a message.</summary>
    /// <exception cref="SocketEndException">The protocol has no such message.</exception>
    public static SocketMessage Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw SocketEndException.Invalid("it is not a JSON object.");
        }

        return Whole(() => ReadObject(json));
    }

    /// <summary>A text of the payload; null when it holds none of this name.</summary>
    /// <exception cref="SocketEndException">It holds what is no text.</exception>
    public string? PayloadText(string key) =>
        Payload.ValueKind == JsonValueKind.Object ? Whole(() => Text(Payload, key)) : null;

    /// <summary>The request that the payload holds.</summary>
    /// <exception cref="SocketEndException">It holds none.</exception>
    public GraphRequest Request(IGraphQLTextSerializer serializer)
    {
        try
        {
            return GraphRequest.Read(Payload, serializer);
        }
        catch (BadHttpRequestException error)
        {
            throw SocketEndException.Invalid(error.Message);
        }
    }

    private static SocketMessage ReadObject(JsonElement json)
    {
        var payload = Get(json, "payload");
        switch (Text(json, "type"))
        {
            case (Init or Ping or Pong) and var type:
                return payload.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object
                    ? new SocketMessage(type, "", payload)
                    : throw SocketEndException.Invalid("\"payload\" must be a JSON object.");
            case (Subscribe or Complete) and var type:
                return new SocketMessage(type, IdOf(json), payload);
            default:
                throw SocketEndException.Invalid("it is of no type that a client may send.");
        }
    }

    private static string IdOf(JsonElement json) =>
        Text(json, "id") is { Length: > 0 and <= LongestId } id
            ? id
            : throw SocketEndException.Invalid($"\"id\" must be a string of 1 to {LongestId} characters.");

    private static string? Text(JsonElement json, string key) =>
        Get(json, key) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>JSON can write half of a character that takes two, which shows only when a name or a text is read.</summary>
    private static T Whole<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            throw SocketEndException.Invalid("it holds a lone surrogate, which is no character.");
        }
    }

    private static JsonElement Get(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) ? value : default;
}
