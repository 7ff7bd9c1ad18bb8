using GraphQL.Resolvers;
using GraphQL.Types;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Adds to the introspection types what tools ask for and GraphQL.NET lacks: __Type.specifiedByURL, and the argument
/// includeDeprecated of __Directive.args.
/// </summary>
public static class IntrospectionTypes
{
    /// <summary>Adds what the type lacks; leaves all others as they are.</summary>
    public static void Complete(IGraphType type)
    {
        switch (type)
        {
            case IObjectGraphType { Name: "__Type" } introspection:
                introspection.AddField(
                    new FieldType
                    {
                        Name = "specifiedByURL",
                        Description = "Where a custom scalar is specified; null for every other type.",
                        Type = typeof(StringGraphType),
                        Resolver = new FuncFieldResolver<string?>(context =>
                            ScalarSpecification.Of(context.Source as IGraphType)
                        ),
                    }
                );
                break;
            case IObjectGraphType { Name: "__Directive" } introspection:
                // No directive here has a deprecated argument, so it makes no difference.
                introspection.Fields.Find("args")!.Arguments = new QueryArguments(
                    new QueryArgument<BooleanGraphType>
                    {
                        Name = "includeDeprecated",
                        Description = "Whether deprecated arguments are listed too.",
                        DefaultValue = false,
                    }
                );
                break;
        }
    }
}
