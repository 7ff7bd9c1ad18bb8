using GraphQL.Types;

namespace MusicMastery.Server.GraphQL;

/// <summary>Gives the introspection types what the specification has and GraphQL.NET lacks.</summary>
public static class Introspection
{
    /// <summary>Completes the type when it is one of them; leaves other types as they are.</summary>
    public static void Complete(IGraphType type)
    {
        if (
            type is IObjectGraphType { Name: "__Directive" } directive
            && directive.Fields.Find("args") is { } arguments
        )
        {
            // The explorer asks with it. No argument of a directive is deprecated, so there is none to leave out.
            arguments.Arguments = new QueryArguments(
                new QueryArgument<BooleanGraphType>
                {
                    Name = "includeDeprecated",
                    Description = "Whether deprecated arguments are given too.",
                    DefaultValue = false,
                }
            );
        }
    }
}
