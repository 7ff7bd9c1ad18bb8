using GraphQL.Validation.Complexity;
using GraphQL.Validation.Rules.Custom;

namespace MusicMastery.Server.GraphQL;

/// <summary>Refuses operations that ask for too much, and notes what an operation costs.</summary>
public static class CostRule
{
    /// <summary>How many entries a list without pages is taken to have; they are short.</summary>
    private const int ListLength = 5;

    /// <summary>The rule for these limits.</summary>
    public static ComplexityValidationRule Of(GraphLimits limits) =>
        new(
            new ComplexityOptions
            {
                MaxDepth = limits.Depth,
                MaxComplexity = limits.Cost,
                DefaultListImpactMultiplier = ListLength,
                ValidateComplexityDelegate = context =>
                {
                    var cost = (int)Math.Min(int.MaxValue, context.TotalImpact);
                    context.ValidationContext.UserContext[nameof(OperationCost)] = new OperationCost(
                        cost,
                        limits.Cost,
                        context.MaxDepth,
                        limits.Depth
                    );
                    return Task.CompletedTask;
                },
            }
        );
}

/// <summary>What an operation costs, as clients are told in <c>extensions.cost</c> when they ask.</summary>
/// <param name="Requested">Fields that it may give, a list counting as many times as its page is large.</param>
/// <param name="Limit">The most that is allowed.</param>
/// <param name="Depth">How deep its fields are nested.</param>
/// <param name="DepthLimit">The deepest that is allowed.</param>
public sealed record OperationCost(int Requested, int Limit, int Depth, int DepthLimit);
