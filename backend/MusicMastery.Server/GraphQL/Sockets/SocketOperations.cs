using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Transport;

namespace MusicMastery.Server.GraphQL.Sockets;

/// <summary>The operations that run over one socket, each on its own and with services of its own.</summary>
/// <param name="wire">Where results go.</param>
/// <param name="execution">Executes them.</param>
/// <param name="services">Where each gets its services from.</param>
/// <param name="most">How many may run at once.</param>
public sealed class SocketOperations(SocketWire wire, GraphExecution execution, IServiceProvider services, int most)
    : IDisposable
{
    private static readonly OperationRule s_allowed = new(mutations: true, subscriptions: true);

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = [];
    private readonly SemaphoreSlim _free = new(most);
    private readonly TaskCompletionSource<SocketEndException> _broken = new();

    /// <summary>Ends with the error of an operation that broke; waits for ever while none does.</summary>
    public Task<SocketEndException> Broken => _broken.Task;

    /// <summary>How many may run at once.</summary>
    public int Most => most;

    /// <summary>Whether an operation of this id runs.</summary>
    public bool Holds(string id) => _running.ContainsKey(id);

    /// <summary>Starts an operation; false when too many run. Only one thread may start operations.</summary>
    public bool Start(string id, GraphRequest request)
    {
        if (!_free.Wait(0))
        {
            return false;
        }

        // Without timer and wait handle it holds nothing, so that it may be cancelled after all has ended.
        var stop = new CancellationTokenSource();
        _running[id] = stop;
        _ = Task.Run(() => Run(id, request, stop));
        return true;
    }

    /// <summary>Ends an operation that the client wants no more, if it runs.</summary>
    public void Stop(string id)
    {
        if (_running.TryRemove(id, out var stop))
        {
            stop.Cancel();
        }
    }

    /// <summary>Ends all, and waits until they have ended.</summary>
    public async Task StopAll()
    {
        foreach (var id in _running.Keys)
        {
            Stop(id);
        }

        for (var ended = 0; ended < most; ended++)
        {
            await _free.WaitAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();

    private async Task Run(string id, GraphRequest request, CancellationTokenSource stop)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            var result = await execution.Execute(request, s_allowed, scope.ServiceProvider, stop.Token);
            if (!result.Executed)
            {
                await SendLast(SocketMessage.Error, result.Errors);
                return;
            }

            if (result.Streams?.Values.SingleOrDefault() is { } stream)
            {
                using var feed = new ResultFeed(stream);
                await foreach (var next in feed.Results.ReadAllAsync(stop.Token))
                {
                    await SendNext(next);
                }
            }
            else
            {
                await SendNext(result);
            }

            await SendLast(SocketMessage.Complete, null);
        }
        catch (Exception error) when (SocketEndException.IsGone(error))
        {
            // It is wanted no more, or there is no one left to tell.
        }
        catch (Exception error)
        {
            _broken.TrySetException(error);
        }
        finally
        {
            Forget();
            _free.Release();
        }

        Task SendNext(ExecutionResult result) =>
            wire.Send(
                new OperationMessage
                {
                    Type = SocketMessage.Next,
                    Id = id,
                    Payload = result,
                },
                stop.Token
            );

        // Who has read the last message may use the id again; who does not read it keeps an operation's place.
        Task SendLast(string type, object? payload) =>
            wire.Send(
                new OperationMessage
                {
                    Type = type,
                    Id = id,
                    Payload = payload,
                },
                stop.Token,
                Forget
            );

        void Forget() => _running.TryRemove(new KeyValuePair<string, CancellationTokenSource>(id, stop));
    }
}
