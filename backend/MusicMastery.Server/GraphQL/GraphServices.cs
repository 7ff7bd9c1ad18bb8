using GraphQL;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Artists;
using MusicMastery.Server.Catalog;
using MusicMastery.Server.Tracks;

namespace MusicMastery.Server.GraphQL;

/// <summary>Composes the graph.</summary>
public static class GraphServices
{
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
                    .AddSystemTextJson()
                    .AddScopedSubscriptionExecutionStrategy()
            )
            .AddSingleton<AnalysisProgress>()
            .AddSingleton<PendingAnalyses>()
            .AddSingleton<AnalysisResults>()
            .AddSingleton<FeaturedArtists>()
            .AddScoped<ArtistLoader>()
            .AddScoped<RelatedArtistsLoader>()
            .AddScoped<TrackLoader>()
            .AddScoped<CreditedTracksLoader>()
            .AddScoped<AnalysisLoader>()
            .AddScoped<AnalysesOfArtistLoader>()
            .AddScoped<NodeQueries>()
            .AddScoped<ArtistQueries>()
            .AddScoped<TrackQueries>()
            .AddScoped<AnalysisQueries>()
            .AddScoped<CatalogQueries>()
            .AddScoped<AnalysisMutations>()
            .AddScoped<AnalysisSubscriptions>();
}
