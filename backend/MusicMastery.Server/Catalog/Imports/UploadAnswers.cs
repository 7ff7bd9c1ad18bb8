using System.Text.Json.Serialization;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.Access;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Writes the answers to files: errors in the form that those of the graph have.</summary>
public sealed class UploadAnswers(GraphResponses responses)
{
    /// <summary>The file has arrived, and will be imported.</summary>
    public Task Accept(HttpContext context, ImportId id)
    {
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(new Accepted(GlobalId.Of(id)), context.RequestAborted);
    }

    /// <summary>The caller may not send files.</summary>
    public Task Deny(HttpContext context, AccessError error)
    {
        LeaveTheRest(context);
        return responses.Deny(context, ResponseFormat.Json, error);
    }

    /// <summary>The file is not taken.</summary>
    public Task Refuse(HttpContext context, UploadRefusal refusal)
    {
        LeaveTheRest(context);
        if (refusal == UploadRefusal.Method)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
        }

        return responses.Refuse(context, ResponseFormat.Json, refusal.StatusCode, refusal.Message);
    }

    /// <summary>The connection ends with the answer, so that nobody has to send a large file for nothing.</summary>
    private static void LeaveTheRest(HttpContext context)
    {
        if (HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            context.Response.Headers.Connection = "close";
        }
    }

    private sealed record Accepted([property: JsonPropertyName("id")] string Id);
}
