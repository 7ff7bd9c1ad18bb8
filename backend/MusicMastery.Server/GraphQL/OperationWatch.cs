using System.Diagnostics;
using GraphQL;
using MusicMastery.Core.Telemetry;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Tells whoever listens of one operation: its type and name, how long it took and whether it had errors; never its text
/// or its variables.
/// </summary>
public sealed class OperationWatch : IDisposable
{
    private const int LongestName = 100;

    private readonly Activity? _span = Signals.Requests.StartActivity("GraphQL operation");
    private readonly long _began = Stopwatch.GetTimestamp();

    private OperationWatch() { }

    /// <summary>An operation begins; null where nobody listens.</summary>
    public static OperationWatch? Begin() =>
        Signals.Requests.HasListeners() || Measures.Operation.Enabled ? new OperationWatch() : null;

    /// <summary>It has ended.</summary>
    public void Ended(GraphRequest request, ExecutionResult result)
    {
        var type = result.Operation?.Operation.ToString().ToLowerInvariant() ?? "unknown";
        var name = result.Operation?.Name?.StringValue ?? "";
        var error = result.Errors is { Count: > 0 } errors ? errors[0].Code ?? "EXECUTION_ERROR" : null;
        var tags = new TagList { { "graphql.operation.type", type } };
        if (error is not null)
        {
            tags.Add("error.type", error);
        }

        Tell(type, name, error);
        // Clients may call their operations anything; those of trusted documents are a few.
        if (request.DocumentId is not null && name.Length > 0)
        {
            tags.Add("graphql.operation.name", name);
        }

        Measures.Operation.Record(Measures.SecondsSince(_began), tags);
    }

    /// <inheritdoc/>
    public void Dispose() => _span?.Dispose();

    private void Tell(string type, string name, string? error)
    {
        if (_span is null)
        {
            return;
        }

        _span.DisplayName = type;
        _span.SetTag("graphql.operation.type", type);
        if (name.Length > 0)
        {
            _span.SetTag("graphql.operation.name", name.Length > LongestName ? name[..LongestName] : name);
        }

        if (error is not null)
        {
            _span.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
        }
    }
}
