using System.Threading.RateLimiting;
using GraphQL;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// Executes so many operations at once, has some wait their turn, and refuses the rest at once: who is refused quickly can
/// come back, while a line that grows without end has everyone wait until nobody wants the answer any more.
/// </summary>
public sealed class QueuedExecuter(DocumentExecuter executer, GraphLimits limits, Traffic traffic)
    : IDocumentExecuter,
        IDisposable
{
    private readonly ConcurrencyLimiter _turns = new(
        new ConcurrencyLimiterOptions
        {
            PermitLimit = limits.AtOnce,
            QueueLimit = limits.Waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }
    );

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options)
    {
        traffic.Ask();
        using var turn = await _turns.AcquireAsync(1, options.CancellationToken);
        return turn.IsAcquired
            ? await executer.ExecuteAsync(options)
            : new ExecutionResult { Errors = [new BusyError()] };
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();
}
