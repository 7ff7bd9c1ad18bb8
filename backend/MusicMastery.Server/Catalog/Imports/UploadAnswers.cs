using System.Text.Json.Serialization;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.Access;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>Writes the answers to files: errors in the form that those of the graph have.</summary>
public sealed class UploadAnswers(GraphResponses responses)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>The file has arrived, and will be imported.</summary>
    public Task Accept(HttpContext context, ImportId id)
    {
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(new Accepted(GlobalId.Of(id)), context.RequestAborted);
    }

    /// <summary>The caller may not send files.</summary>
    public async Task Deny(HttpContext context, AccessError error)
    {
        Close(context);
        await responses.Deny(context, ResponseFormat.Json, error);
        await LetGo(context);
    }

    /// <summary>The file is not taken.</summary>
    public async Task Refuse(HttpContext context, UploadRefusal refusal)
    {
        Close(context);
        if (refusal == UploadRefusal.Method)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
        }

        await responses.Refuse(context, ResponseFormat.Json, refusal.StatusCode, refusal.Message);
        await LetGo(context);
    }

    /// <summary>The connection ends with the answer, so that nobody has to send a large file for nothing.</summary>
    private static void Close(HttpContext context)
    {
        if (HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            context.Response.Headers.Connection = "close";
        }
    }

    /// <summary>
    /// Reads on for a moment without keeping it: who still sends when the connection ends may never see the answer.
    /// </summary>
    private static async Task LetGo(HttpContext context)
    {
        await context.Response.CompleteAsync();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(s_patience);
        try
        {
            await context.Request.Body.CopyToAsync(Stream.Null, patience.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException)
        {
            // It has been answered.
        }
    }

    private sealed record Accepted([property: JsonPropertyName("id")] string Id);
}
