using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Says where a scalar is specified, by the directive @specifiedBy and, for tools that introspect, by the field
/// specifiedByURL: both are in the GraphQL specification of October 2021, and GraphQL.NET has neither.
/// </summary>
public static class ScalarSpecification
{
    private const string Name = "specifiedBy";
    private const string Url = "url";

    /// <summary>The directive @specifiedBy.</summary>
    public static Directive Directive { get; } =
        new(Name, DirectiveLocation.Scalar)
        {
            Description = "Where the scalar is specified.",
            Arguments = new QueryArguments(
                new QueryArgument<NonNullGraphType<StringGraphType>>
                {
                    Name = Url,
                    Description = "The page that specifies how the scalar is written and read.",
                }
            ),
        };

    /// <summary>Says that the scalar is specified on this page.</summary>
    public static void SpecifiedBy(this ScalarGraphType scalar, string url) => scalar.ApplyDirective(Name, Url, url);

    /// <summary>Gives the introspection type __Type its field specifiedByURL; leaves other types as they are.</summary>
    public static void Introspect(IGraphType type)
    {
        if (type is IObjectGraphType { Name: "__Type" } introspection)
        {
            introspection.AddField(
                new FieldType
                {
                    Name = "specifiedByURL",
                    Description = "Where a custom scalar is specified; null for every other type.",
                    Type = typeof(StringGraphType),
                    Resolver = new FuncFieldResolver<string?>(context =>
                        (context.Source as IGraphType)?.FindAppliedDirective(Name)?.FindArgument(Url)?.Value as string
                    ),
                }
            );
        }
    }
}
