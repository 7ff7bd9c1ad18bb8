using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Says where a scalar is specified, by the directive @specifiedBy of the GraphQL specification of October 2021, which
/// GraphQL.NET does not have.
/// </summary>
public static class ScalarSpecification
{
    private const string Name = "specifiedBy";
    private const string Url = "url";

    /// <summary>The directive @specifiedBy.</summary>
    public static Directive Directive { get; } = new SpecifiedByDirective();

    /// <summary>Says that the scalar is specified on this page.</summary>
    public static void SpecifiedBy(this ScalarGraphType scalar, string url) => scalar.ApplyDirective(Name, Url, url);

    /// <summary>The page on which the type is specified; null for all but custom scalars.</summary>
    public static string? Of(IGraphType? type) => type?.FindAppliedDirective(Name)?.FindArgument(Url)?.Value as string;

    private sealed class SpecifiedByDirective : Directive
    {
        public SpecifiedByDirective()
            : base(ScalarSpecification.Name, DirectiveLocation.Scalar)
        {
            Description = "Where the scalar is specified.";
            Arguments = new QueryArguments(
                new QueryArgument<NonNullGraphType<StringGraphType>>
                {
                    Name = Url,
                    Description = "The page that specifies how the scalar is written and read.",
                }
            );
        }

        /// <summary>Tools look for it, and only directives of queries are shown unless they say so.</summary>
        public override bool? Introspectable => true;
    }
}
