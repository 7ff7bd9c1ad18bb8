using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;
using MusicMastery.Server.Access;

namespace MusicMastery.Server.GraphQL;

/// <summary>Executes what clients ask, within the limits, in whatever way it was sent.</summary>
public sealed class GraphExecution(
    IDocumentExecuter executer,
    ISchema schema,
    TrustedDocuments trusted,
    DocumentCheck check,
    DocumentCache cache,
    GraphLimits limits
)
{
    /// <summary>The most errors that an answer tells; a broken document can have thousands.</summary>
    private const int MostErrors = 20;

    private readonly IValidationRule _cost = CostRule.Of(limits);

    private readonly List<IValidationRule> _introspection = limits.Introspection
        ? []
        : [NoIntrospectionValidationRule.Instance];

    /// <summary>Executes a request.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="allowed">Which operations may be asked in this way.</param>
    /// <param name="services">The services of this request.</param>
    /// <param name="cancellationToken">Stops it, and what follows from a subscription.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<ExecutionResult> Execute(
        GraphRequest request,
        OperationRule allowed,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        using var watch = OperationWatch.Begin();
        var result = await Run(request, allowed, services, cancellationToken);
        watch?.Ended(request, result);
        return result;
    }

    private async Task<ExecutionResult> Run(
        GraphRequest request,
        OperationRule allowed,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var beside = new Dictionary<string, object?> { [nameof(Caller)] = request.Caller };
        var may = new ScopeRule(request.Caller);
        try
        {
            var text = trusted.TextOf(request);
            var known = cache.Find(text);
            var document = known ?? check.Read(text);
            timed.CancelAfter(limits.Time);
            var result = await executer.ExecuteAsync(
                new ExecutionOptions
                {
                    Schema = schema,
                    Query = text,
                    Document = document,
                    OperationName = request.OperationName,
                    Variables = request.Variables,
                    RequestServices = services,
                    UserContext = beside,
                    // A subscription goes on as long as it is wanted; the limit is for what is answered at once.
                    CancellationToken = IsSubscription(document, request.OperationName)
                        ? cancellationToken
                        : timed.Token,
                    ValidationRules = known is null
                        ? [.. DocumentValidator.CoreRules, .. _introspection, allowed, may, _cost]
                        : [allowed, may, _cost],
                }
            );
            if (known is null && result.Executed)
            {
                cache.Keep(text, document);
            }

            if (request.WantsCost && beside.GetValueOrDefault(nameof(OperationCost)) is { } cost)
            {
                result.Extensions = new Dictionary<string, object?> { ["cost"] = cost };
            }

            return Shortened(result);
        }
        catch (ExecutionError refusal)
        {
            return new ExecutionResult { Errors = [refusal] };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ExecutionResult
            {
                Executed = true,
                Errors =
                [
                    new ExecutionError(
                        $"The operation took longer than {limits.Time.TotalSeconds:0} seconds and was stopped."
                    )
                    {
                        Code = "EXECUTION_TIMEOUT",
                    },
                ],
            };
        }
    }

    private static bool IsSubscription(GraphQLDocument document, string? name) =>
        document
            .Definitions.OfType<GraphQLOperationDefinition>()
            .Any(operation =>
                operation.Operation == OperationType.Subscription && (name is null || operation.Name?.Value == name)
            );

    private static ExecutionResult Shortened(ExecutionResult result)
    {
        if (result.Errors is { Count: > MostErrors } errors)
        {
            result.Errors =
            [
                .. errors.Take(MostErrors),
                new ExecutionError($"There are {errors.Count - MostErrors} more errors."),
            ];
        }

        return result;
    }
}
