using System.Net.Mime;
using GraphQL;
using Microsoft.Net.Http.Headers;
using MusicMastery.Server.Access;

namespace MusicMastery.Server.GraphQL;

/// <summary>The graph over HTTP, as the GraphQL over HTTP specification has it.</summary>
public sealed class GraphEndpoint(
    GraphExecution execution,
    IGraphQLTextSerializer serializer,
    GraphResponses responses,
    IHostApplicationLifetime lifetime,
    Callers callers,
    Origins origins
)
{
    /// <summary>The header that asks for an operation's cost, with the value "report".</summary>
    private const string CostHeader = "GraphQL-Cost";

    /// <summary>Where it is.</summary>
    public const string Path = "/graphql";

    /// <summary>Answers a request.</summary>
    public async Task Answer(HttpContext context)
    {
        var format = ResponseFormats.Choose(context.Request);
        if (format is null || Explorer.IsPageVisit(context.Request))
        {
            await responses.Refuse(
                context,
                ResponseFormat.Json,
                StatusCodes.Status406NotAcceptable,
                "This is a GraphQL endpoint. It answers POST requests with application/graphql-response+json, "
                    + "application/json or text/event-stream; send one of these in the header \"Accept\"."
            );
            return;
        }

        if (IsFromAnotherSite(context.Request))
        {
            await responses.Refuse(
                context,
                format.Value,
                StatusCodes.Status403Forbidden,
                "A page of another site may not ask with GET: its visitor would not know. Ask with POST."
            );
            return;
        }

        // Who may not even read learns nothing of the graph, not even what is wrong with a document.
        var caller = callers.Of(context);
        if (!caller.May(Scope.Read))
        {
            await responses.Deny(context, format.Value, new AccessError(caller, Scope.Read));
            return;
        }

        try
        {
            if (await Read(context, format.Value) is { } request)
            {
                var wantsCost = context.Request.Headers[CostHeader] == "report";
                await Execute(context, request with { WantsCost = wantsCost, Caller = caller }, format.Value);
            }
        }
        catch (BadHttpRequestException error)
        {
            await responses.Refuse(context, format.Value, error.StatusCode, error.Message);
        }
    }

    private async Task<GraphRequest?> Read(HttpContext context, ResponseFormat format)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method))
        {
            return GraphRequest.Read(request.Query, serializer);
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            context.Response.Headers.Allow = "GET, POST";
            await responses.Refuse(context, format, StatusCodes.Status405MethodNotAllowed, "Ask with GET or POST.");
            return null;
        }

        if (!IsJson(request.ContentType))
        {
            await responses.Refuse(
                context,
                format,
                StatusCodes.Status415UnsupportedMediaType,
                "Send the body as UTF-8 with the header \"Content-Type: application/json\"."
            );
            return null;
        }

        return await GraphRequest.Read(request.Body, serializer, context.RequestAborted);
    }

    private async Task Execute(HttpContext context, GraphRequest request, ResponseFormat format)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted,
            lifetime.ApplicationStopping
        );
        using var access =
            format == ResponseFormat.EventStream ? callers.CancelWhenRefused(request.Caller, either) : null;
        try
        {
            var result = await execution.Execute(
                request,
                new OperationRule(
                    mutations: HttpMethods.IsPost(context.Request.Method),
                    subscriptions: format == ResponseFormat.EventStream
                ),
                context.RequestServices,
                either.Token
            );
            await responses.Send(context, result, format, either.Token);
        }
        catch (OperationCanceledException)
        {
            // The client has gone or does not read, or the server stops.
            context.Abort();
        }
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// A browser that a page elsewhere made ask, with a picture's address say; pages that are listed may. POST needs no
    /// such check: a page elsewhere cannot send JSON without asking first, and that is refused.
    /// </summary>
    private bool IsFromAnotherSite(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers["Sec-Fetch-Site"] is ["cross-site" or "same-site"]
        && !origins.IsListed(request.Headers.Origin);
}
