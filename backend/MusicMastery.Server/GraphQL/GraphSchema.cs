using System.Linq.Expressions;
using System.Reflection;
using GraphQL;
using GraphQL.Types;
using MusicMastery.Core.Segments;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Artists;
using MusicMastery.Server.Catalog;
using MusicMastery.Server.Catalog.Imports;
using MusicMastery.Server.Observing.Status;
using MusicMastery.Server.Predictions;
using MusicMastery.Server.Tracks;

namespace MusicMastery.Server.GraphQL;

/// <summary>The graph: its roots, each put together from one class for each noun.</summary>
public sealed class GraphSchema : Schema
{
    /// <summary>Builds the schema.</summary>
    public GraphSchema(IServiceProvider services)
        : base(services)
    {
        Features.RepeatableDirectives = true;
        Features.DeprecationOfInputValues = true;
        Query = new Root("Query", "What can be asked.")
            .With<NodeQueries>()
            .With<ArtistQueries>()
            .With<TrackQueries>()
            .With<AnalysisQueries>()
            .With<CatalogQueries>()
            .With<CatalogImportQueries>()
            .With<TuningQueries>()
            .With<ServerStatusQueries>();
        Mutation = new Root("Mutation", "What can be changed.")
            .With<AnalysisMutations>()
            .With<CatalogImportMutations>();
        Subscription = new Root("Subscription", "What can be followed while it happens.")
            .With<AnalysisSubscriptions>()
            .With<CatalogImportSubscriptions>();
        Directives.Register(ScalarSpecification.Directive);
        this.RegisterTypeMapping<DateTimeOffset, InstantGraphType>();
        this.RegisterTypeMapping<DistributionBin, BinGraphType>();
        this.RegisterType<AutoRegisteringObjectGraphType<ArtistNode>>();
        this.RegisterType<AutoRegisteringObjectGraphType<TrackNode>>();
        this.RegisterType<AutoRegisteringObjectGraphType<AnalysisNode>>();
        this.RegisterType<AutoRegisteringObjectGraphType<CatalogImportNode>>();
    }

    /// <inheritdoc/>
    protected override void OnBeforeInitializeType(IGraphType graphType)
    {
        base.OnBeforeInitializeType(graphType);
        IntrospectionTypes.Complete(graphType);
    }

    private sealed class Root : ObjectGraphType
    {
        public Root(string name, string description)
        {
            Name = name;
            Description = description;
        }

        public Root With<TPart>()
            where TPart : notnull
        {
            foreach (var field in new Part<TPart>().Fields)
            {
                AddField(field);
            }

            return this;
        }
    }

    /// <summary>The fields of one class, whose instance comes from the services of the request.</summary>
    private sealed class Part<T> : AutoRegisteringObjectGraphType<T>
        where T : notnull
    {
        protected override LambdaExpression BuildMemberInstanceExpression(MemberInfo memberInfo) =>
            (Expression<Func<IResolveFieldContext, T>>)(context => context.RequestServices!.GetRequiredService<T>());
    }

    private sealed class BinGraphType : AutoRegisteringObjectGraphType<DistributionBin>
    {
        public BinGraphType() => Name = "Bin";
    }
}
