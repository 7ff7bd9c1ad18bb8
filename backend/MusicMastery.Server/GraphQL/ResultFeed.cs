using System.Threading.Channels;
using GraphQL;

namespace MusicMastery.Server.GraphQL;

/// <summary>
/// The results of a subscription, at the pace of whoever reads them. Each result tells the whole state: who reads slowly
/// misses the oldest, never the last, and nothing piles up. Disposing it ends the subscription.
/// </summary>
public sealed class ResultFeed : IObserver<ExecutionResult>, IDisposable
{
    /// <summary>Results that a slow reader may lag behind.</summary>
    private const int Lag = 16;

    private readonly Channel<ExecutionResult> _results = Channel.CreateBounded<ExecutionResult>(
        new BoundedChannelOptions(Lag) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true }
    );

    private readonly IDisposable _subscription;

    /// <summary>Follows these results.</summary>
    public ResultFeed(IObservable<ExecutionResult> stream) => _subscription = stream.Subscribe(this);

    /// <summary>What has come and is not read yet; complete when no more will come.</summary>
    public ChannelReader<ExecutionResult> Results => _results.Reader;

    /// <inheritdoc/>
    public void Dispose() => _subscription.Dispose();

    void IObserver<ExecutionResult>.OnNext(ExecutionResult value) => _results.Writer.TryWrite(value);

    /// <summary>What goes wrong while following is the last result.</summary>
    void IObserver<ExecutionResult>.OnError(Exception error)
    {
        _results.Writer.TryWrite(
            new ExecutionResult { Errors = [error as ExecutionError ?? new ExecutionError("The stream broke off.")] }
        );
        _results.Writer.TryComplete();
    }

    void IObserver<ExecutionResult>.OnCompleted() => _results.Writer.TryComplete();
}
