using System.Text.Json.Serialization;
using GraphQL.Validation.Complexity;
using GraphQL.Validation.Errors.Custom;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;

namespace MusicMastery.Server.GraphQL;

/// <summary>Refuses operations that ask for too much, and notes what an operation costs.</summary>
public static class CostRule
{
    /// <summary>What an operation may cost that is answered again with every event, as a share of any other's limit.</summary>
    private const int EventsShare = 20;

    /// <summary>The rule for these limits.</summary>
    public static ComplexityValidationRule Of(GraphLimits limits) =>
        new(
            new ComplexityOptions
            {
                MaxDepth = limits.Depth,
                MaxComplexity = limits.Cost,
                DefaultComplexityImpactDelegate = field => new FieldComplexityResult(1, ListLength.Of(field)),
                ValidateComplexityDelegate = context =>
                {
                    var isFollowed = context.ValidationContext.Operation.Operation == OperationType.Subscription;
                    var limit = isFollowed ? limits.Cost / EventsShare : limits.Cost;
                    if (context.TotalImpact > limit && context.Error is null)
                    {
                        context.Error = new ComplexityError(
                            $"The subscription is too complex: each event may give {context.TotalImpact:0} fields, and "
                                + $"at most {limit} are allowed."
                        );
                    }

                    context.ValidationContext.UserContext[nameof(OperationCost)] = new OperationCost(
                        (int)Math.Min(int.MaxValue, context.TotalImpact),
                        limit,
                        context.MaxDepth,
                        limits.Depth
                    );
                    return Task.CompletedTask;
                },
            }
        );
}

/// <summary>What an operation costs, as clients are told in <c>extensions.cost</c> when they ask.</summary>
/// <param name="Requested">Fields that it may give, a list counting as many times as it may be long.</param>
/// <param name="Limit">The most that is allowed.</param>
/// <param name="Depth">How deep its fields are nested.</param>
/// <param name="DepthLimit">The deepest that is allowed.</param>
public sealed record OperationCost(
    [property: JsonPropertyName("requested")] int Requested,
    [property: JsonPropertyName("limit")] int Limit,
    [property: JsonPropertyName("depth")] int Depth,
    [property: JsonPropertyName("depthLimit")] int DepthLimit
);
