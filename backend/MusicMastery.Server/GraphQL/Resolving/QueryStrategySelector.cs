using GraphQL.Execution;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace MusicMastery.Server.GraphQL.Resolving;

/// <summary>Has every query resolved by a <see cref="QueryStrategy"/>, all else as GraphQL.NET does.</summary>
public sealed class QueryStrategySelector(IEnumerable<ExecutionStrategyRegistration> registrations)
    : DefaultExecutionStrategySelector(registrations)
{
    /// <inheritdoc/>
    public override IExecutionStrategy Select(ExecutionContext context) =>
        context.Operation.Operation == OperationType.Query ? new QueryStrategy() : base.Select(context);
}
