using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Artists;
using MusicMastery.Server.Catalog;
using MusicMastery.Server.GraphQL.Resolving;
using MusicMastery.Server.GraphQL.Sockets;
using MusicMastery.Server.Hosting;
using MusicMastery.Server.Observing.Status;
using MusicMastery.Server.Predictions;
using MusicMastery.Server.Tracks;

namespace MusicMastery.Server.GraphQL;

/// <summary>Composes the graph.</summary>
public static class GraphServices
{
    static GraphServices()
    {
        GlobalSwitches.GlobalAttributes.Add(new SchemaDocumentation());
        GlobalSwitches.GlobalAttributes.Add(new PageArguments());
        GlobalSwitches.GlobalAttributes.Add(new PlainProperties());
    }

    /// <summary>Adds the schema and what its resolvers use.</summary>
    public static IServiceCollection AddGraph(this IServiceCollection services) =>
        services
            .AddGraphQL(graph =>
                graph
                    .AddSchema<GraphSchema>()
                    .AddGraphTypes(typeof(GraphSchema).Assembly)
                    .AddAutoClrMappings()
                    .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
                    .AddErrorInfoProvider(errors => errors.ExposeCodes = false)
                    .AddScopedSubscriptionExecutionStrategy()
                    .AddExecutionStrategySelector<QueryStrategySelector>()
                    .AddUnhandledExceptionHandler(Log)
            )
            .AddSingleton(services => TrustedDocuments.Of(services.GetRequiredService<ServerSettings>()))
            .AddSingleton<DocumentExecuter>()
            .AddSingleton<Traffic>()
            .AddSingleton<IDocumentExecuter, QueuedExecuter>()
            .AddSingleton<DocumentCheck>()
            .AddSingleton<DocumentCache>()
            .AddSingleton<GraphExecution>()
            .AddSingleton<GraphEndpoint>()
            .AddSingleton<GraphResponses>()
            .AddSingleton<SocketClients>()
            .AddSingleton<SocketEndpoint>()
            .AddSingleton<RateLimits>()
            .AddSingleton<AnalysisProgress>()
            .AddSingleton<PendingAnalyses>()
            .AddSingleton<AnalysisResults>()
            .AddSingleton<WhatIfModels>()
            .AddSingleton<TuningCurves>()
            .AddSingleton<FeaturedArtists>()
            .AddScoped<ArtistLoader>()
            .AddScoped<RelatedArtistsLoader>()
            .AddScoped<TrackLoader>()
            .AddScoped<CreditedTracksLoader>()
            .AddScoped<CreditedTrackIdsLoader>()
            .AddScoped<SegmentTrackIdsLoader>()
            .AddScoped<TrackFilters>()
            .AddScoped<TrackLists>()
            .AddScoped<AnalysisLoader>()
            .AddScoped<AnalysesOfArtistLoader>()
            .AddScoped<NodeQueries>()
            .AddScoped<ArtistQueries>()
            .AddScoped<TrackQueries>()
            .AddScoped<AnalysisQueries>()
            .AddScoped<CatalogQueries>()
            .AddScoped<TuningQueries>()
            .AddScoped<ServerStatusQueries>()
            .AddScoped<AnalysisMutations>()
            .AddScoped<AnalysisSubscriptions>();

    /// <summary>Logs what no client should see; the client is told that the field could not be resolved.</summary>
    private static void Log(UnhandledExceptionContext broken)
    {
        if (broken.OriginalException is ExecutionError)
        {
            broken.Exception = broken.OriginalException;
            return;
        }

        // A subscription that was wanted no more before it began.
        if (
            broken.OriginalException is OperationCanceledException { CancellationToken.IsCancellationRequested: true }
            && broken.Context?.Operation.Operation == OperationType.Subscription
        )
        {
            return;
        }

        var log = broken.Context?.RequestServices?.GetRequiredService<ILogger<GraphEndpoint>>();
        log?.FieldBroken(broken.OriginalException, broken.FieldContext?.FieldDefinition.Name ?? "");
        broken.Exception = StorageOutages.IsOne(broken.OriginalException)
            ? new ExecutionError($"{StorageOutages.Message} Try again when there is room.")
            {
                Code = StorageOutages.Code,
            }
            : new ExecutionError("Something went wrong inside the server; its log says what.")
            {
                Code = "INTERNAL_ERROR",
            };
    }
}
