using GraphQL;
using MusicMastery.Server.Access;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.GraphQL;

/// <summary>Writes answers in the form that the client chose, with the status code that the form asks for.</summary>
public sealed class GraphResponses(IGraphQLTextSerializer serializer)
{
    /// <summary>The longest that a client may take to accept an answer, or one event of a stream.</summary>
    public static readonly TimeSpan SendTime = TimeSpan.FromSeconds(30);

    /// <summary>Sends what came of an execution.</summary>
    public async Task Send(
        HttpContext context,
        ExecutionResult result,
        ResponseFormat format,
        CancellationToken cancellationToken
    )
    {
        var refusal = result.Errors?.OfType<IHttpRefusal>().FirstOrDefault();
        if (format == ResponseFormat.EventStream && refusal is null)
        {
            await new ServerSentEvents(context.Response, serializer).Send(result, cancellationToken);
            return;
        }

        if (refusal?.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = "POST";
        }

        if (refusal?.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "1";
        }

        if (refusal is AccessError denied)
        {
            context.Response.Headers.WWWAuthenticate = denied.Challenge;
        }

        var isFine = result.Executed || format == ResponseFormat.Json;
        var statusCode = isFine ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        await Write(context, result, format, refusal?.StatusCode ?? statusCode, cancellationToken);
    }

    /// <summary>Says that the caller may not even ask.</summary>
    public Task Deny(HttpContext context, ResponseFormat format, AccessError error) =>
        Send(context, new ExecutionResult { Errors = [error] }, format, context.RequestAborted);

    /// <summary>Says why a request is not executed.</summary>
    public Task Refuse(HttpContext context, ResponseFormat format, int statusCode, string message) =>
        Write(
            context,
            new ExecutionResult { Errors = [new ExecutionError(message) { Code = CodeOf(statusCode) }] },
            format,
            statusCode,
            context.RequestAborted
        );

    private static string CodeOf(int statusCode) =>
        statusCode switch
        {
            StatusCodes.Status413PayloadTooLarge => "LIMIT_EXCEEDED",
            StatusCodes.Status429TooManyRequests => "TOO_MANY_REQUESTS",
            StatusCodes.Status507InsufficientStorage => StorageOutages.Code,
            >= StatusCodes.Status500InternalServerError => "INTERNAL_ERROR",
            _ => "BAD_REQUEST",
        };

    private async Task Write(
        HttpContext context,
        ExecutionResult result,
        ResponseFormat format,
        int statusCode,
        CancellationToken cancellationToken
    )
    {
        // What goes wrong before an event stream has begun is told as JSON.
        var readable = format == ResponseFormat.EventStream ? ResponseFormat.Json : format;
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = readable.ContentType();
        context.Response.Headers.CacheControl = "no-store";
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timed.CancelAfter(SendTime);
        await serializer.WriteAsync(context.Response.Body, result, timed.Token);
    }
}
