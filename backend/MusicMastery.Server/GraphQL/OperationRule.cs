using GraphQL.Validation;
using GraphQLParser.AST;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Refuses operations that the way of asking does not allow: GET must not change anything, and only an event stream
/// can carry a subscription.
/// </summary>
public sealed class OperationRule(bool mutations, bool subscriptions) : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var kind = context.Operation.Operation;
        if (kind == OperationType.Mutation && !mutations)
        {
            context.ReportError(
                new OperationError(context, "Mutations need POST.", StatusCodes.Status405MethodNotAllowed)
            );
        }
        else if (kind == OperationType.Subscription && !subscriptions)
        {
            context.ReportError(
                new OperationError(
                    context,
                    "Subscriptions need an event stream; ask with the header \"Accept: text/event-stream\".",
                    StatusCodes.Status406NotAcceptable
                )
            );
        }

        return default;
    }
}

/// <summary>The operation cannot be asked for in this way.</summary>
public sealed class OperationError : ValidationError, IHttpRefusal
{
    /// <summary>An error with the status code that says so in HTTP.</summary>
    public OperationError(ValidationContext context, string message, int statusCode)
        : base(context.Document.Source, null, message, context.Operation)
    {
        Code = "OPERATION_NOT_ALLOWED";
        StatusCode = statusCode;
    }

    /// <inheritdoc/>
    public int StatusCode { get; }
}

/// <summary>An error that HTTP tells with a status code of its own, whatever the form of the answer.</summary>
public interface IHttpRefusal
{
    /// <summary>The HTTP status code.</summary>
    int StatusCode { get; }
}
