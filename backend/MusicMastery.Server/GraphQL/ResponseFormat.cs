using Microsoft.Net.Http.Headers;

namespace MusicMastery.Server.GraphQL;

/// <summary>The forms in which answers can be given.</summary>
public enum ResponseFormat
{
    /// <summary>application/graphql-response+json: the status code tells whether the request was executed.</summary>
    GraphResponse,

    /// <summary>application/json: the status code is 200 for every well-formed request.</summary>
    Json,

    /// <summary>text/event-stream: the answer and what follows it, as it comes.</summary>
    EventStream,
}

/// <summary>Chooses the form of an answer.</summary>
public static class ResponseFormats
{
    /// <summary>The media type of GraphQL's own responses.</summary>
    public const string GraphResponseType = "application/graphql-response+json";

    /// <summary>The format that the client likes best; null when it accepts none of them.</summary>
    public static ResponseFormat? Choose(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(accept, out var accepted))
        {
            return accept.Count == 0 ? ResponseFormat.Json : null;
        }

        return accepted
            .Where(type => type.Quality is not 0)
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(Of)
            .FirstOrDefault(format => format is not null);
    }

    /// <summary>The media type with which the format is sent.</summary>
    public static string ContentType(this ResponseFormat format) =>
        format switch
        {
            ResponseFormat.GraphResponse => $"{GraphResponseType}; charset=utf-8",
            ResponseFormat.EventStream => "text/event-stream; charset=utf-8",
            _ => "application/json; charset=utf-8",
        };

    private static ResponseFormat? Of(MediaTypeHeaderValue type) =>
        type.MediaType.Value?.ToLowerInvariant() switch
        {
            GraphResponseType => ResponseFormat.GraphResponse,
            "application/json" or "application/*" or "*/*" => ResponseFormat.Json,
            "text/event-stream" => ResponseFormat.EventStream,
            _ => null,
        };
}
