using System.Net.Mime;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using Microsoft.Net.Http.Headers;

namespace MusicMastery.Server.GraphQL;

/// <summary>The graph over HTTP, as the GraphQL over HTTP specification has it.</summary>
public sealed class GraphEndpoint(
    IDocumentExecuter executer,
    ISchema schema,
    IGraphQLTextSerializer serializer,
    GraphResponses responses,
    IHostApplicationLifetime lifetime
)
{
    /// <summary>Where it is.</summary>
    public const string Path = "/graphql";

    /// <summary>Answers a request.</summary>
    public async Task Answer(HttpContext context)
    {
        var format = ResponseFormats.Choose(context.Request);
        if (format is null || IsPageVisit(context.Request))
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

        try
        {
            if (await Read(context, format.Value) is { } request)
            {
                await Execute(context, request, format.Value);
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
        try
        {
            var result = await executer.ExecuteAsync(
                new ExecutionOptions
                {
                    Schema = schema,
                    Query = request.Query,
                    OperationName = request.OperationName,
                    Variables = request.Variables,
                    RequestServices = context.RequestServices,
                    CancellationToken = either.Token,
                    ValidationRules = DocumentValidator.CoreRules.Append(
                        new OperationRule(
                            mutations: HttpMethods.IsPost(context.Request.Method),
                            subscriptions: format == ResponseFormat.EventStream
                        )
                    ),
                }
            );
            await responses.Send(context, result, format, either.Token);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>A browser that was sent here by a person, not by a program.</summary>
    private static bool IsPageVisit(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !request.Query.ContainsKey("query")
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
