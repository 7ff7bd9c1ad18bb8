using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation.Complexity;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Artists;
using MusicMastery.Server.Catalog;
using MusicMastery.Server.Hosting;
using MusicMastery.Server.Tracks;

namespace MusicMastery.Server.GraphQL;

/// <summary>Composes the graph.</summary>
public static class GraphServices
{
    /// <summary>The deepest nesting of fields; introspection as tools ask it needs all of it.</summary>
    private const int MaxDepth = 15;

    /// <summary>
    /// The most fields a query may ask for, a list counting as many as its page holds: enough for a page of a page of a
    /// hundred, not for a page of that.
    /// </summary>
    private const int MaxComplexity = 200_000;

    /// <summary>How many entries a list without pages is taken to have; they are short.</summary>
    private const int ListLength = 5;

    static GraphServices()
    {
        GlobalSwitches.GlobalAttributes.Add(new SchemaDocumentation());
        GlobalSwitches.GlobalAttributes.Add(new PageArguments());
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
                    .AddComplexityAnalyzer(Limit)
                    .AddUnhandledExceptionHandler(Log)
            )
            .AddSingleton<GraphEndpoint>()
            .AddSingleton<GraphResponses>()
            .AddSingleton<AnalysisProgress>()
            .AddSingleton<PendingAnalyses>()
            .AddSingleton<AnalysisResults>()
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
            .AddScoped<AnalysisMutations>()
            .AddScoped<AnalysisSubscriptions>();

    private static void Limit(ComplexityOptions limits)
    {
        limits.MaxDepth = MaxDepth;
        limits.MaxComplexity = MaxComplexity;
        limits.DefaultListImpactMultiplier = ListLength;
    }

    /// <summary>Logs what no client should see; the client is told that the field could not be resolved.</summary>
    private static void Log(UnhandledExceptionContext broken)
    {
        if (broken.OriginalException is ExecutionError)
        {
            broken.Exception = broken.OriginalException;
            return;
        }

        var log = broken.Context?.RequestServices?.GetRequiredService<ILogger<GraphEndpoint>>();
        log?.FieldBroken(broken.OriginalException, broken.FieldContext?.FieldDefinition.Name ?? "");
        broken.Exception = new ExecutionError("Something went wrong inside the server; its log says what.")
        {
            Code = "INTERNAL_ERROR",
        };
    }
}
