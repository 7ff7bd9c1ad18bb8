using GraphQL;
using GraphQL.Transport;
using MusicMastery.Server.Access;

namespace MusicMastery.Server.GraphQL.Sockets;

/// <summary>One client's socket from its first message to its last, as the protocol "graphql-transport-ws" has it.</summary>
public sealed class GraphSocket(
    HttpContext context,
    SocketWire wire,
    SocketOperations operations,
    SocketClients clients,
    IGraphQLTextSerializer serializer
)
{
    /// <summary>How long a client may take for its first message.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource<SocketEndException> _end = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private Caller? _letIn;
    private IDisposable? _keyCheck;

    /// <summary>Serves the client until it goes, breaks the protocol, or the server stops.</summary>
    public async Task Serve(CancellationToken stopping)
    {
        using var patience = new CancellationTokenSource(s_patience);
        using var late = patience.Token.Register(() => End(4408, "Connection initialisation timeout"));
        using var stop = stopping.Register(() => End(1001, "The server stops."));
        var reading = ReadAll(patience);
        try
        {
            await wire.Close(await await Task.WhenAny(reading, _end.Task, operations.Broken));
        }
        catch (Exception error) when (SocketEndException.IsGone(error))
        {
            // The client has gone, or does not read or answer.
        }
        catch (Exception)
        {
            await wire.Close(new SocketEndException(4500, "Internal server error"));
            throw;
        }
        finally
        {
            wire.Abort();
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _keyCheck?.Dispose();
            await operations.StopAll();
        }
    }

    private void End(int status, string reason) => _end.TrySetResult(new SocketEndException(status, reason));

    /// <summary>Takes messages until no more come, or none is wanted any more.</summary>
    private async Task<SocketEndException> ReadAll(CancellationTokenSource patience)
    {
        try
        {
            while (!_end.Task.IsCompleted && await wire.Read() is { } json)
            {
                using (json)
                {
                    await Take(SocketMessage.Read(json.RootElement), patience);
                }
            }

            return new SocketEndException(1000, "");
        }
        catch (SocketEndException end)
        {
            return end;
        }
    }

    private async Task Take(SocketMessage message, CancellationTokenSource patience)
    {
        switch (message.Type)
        {
            case SocketMessage.Init:
                await LetIn(message);
                patience.CancelAfter(Timeout.InfiniteTimeSpan);
                break;
            case SocketMessage.Ping:
                await Send(SocketMessage.Pong, payload: message.Payload.ValueKind == default ? null : message.Payload);
                break;
            case SocketMessage.Subscribe:
                await Subscribe(message);
                break;
            case SocketMessage.Complete:
                operations.Stop(message.Id);
                break;
        }
    }

    private async Task LetIn(SocketMessage init)
    {
        if (_letIn is not null)
        {
            throw new SocketEndException(4429, "Too many initialisation requests");
        }

        var caller = clients.Caller(context, init);
        if (!caller.May(Scope.Read))
        {
            throw new SocketEndException(4403, "Forbidden");
        }

        _letIn = caller;
        _keyCheck = clients.WhenRefused(caller, () => End(4403, "Forbidden"));
        await Send(SocketMessage.Ack);
    }

    private async Task Subscribe(SocketMessage message)
    {
        if (_letIn is not { } caller)
        {
            throw new SocketEndException(4401, "Unauthorized");
        }

        var asked = message.Request(serializer) with { Caller = caller };
        if (operations.Holds(message.Id))
        {
            throw new SocketEndException(4409, $"Subscriber for {message.Id} already exists");
        }

        ExecutionError? refusal =
            !clients.MayAsk(context) ? new ExecutionError(clients.Refusal) { Code = "TOO_MANY_REQUESTS" }
            : !operations.Start(message.Id, asked)
                ? new LimitError(
                    $"More than {operations.Most} operations at once over one socket. Complete some first.",
                    "MAX_SOCKET_OPERATIONS",
                    operations.Most
                )
            : null;
        if (refusal is not null)
        {
            await Send(SocketMessage.Error, message.Id, new ExecutionErrors { refusal });
        }
    }

    private Task Send(string type, string? id = null, object? payload = null) =>
        wire.Send(
            new OperationMessage
            {
                Type = type,
                Id = id,
                Payload = payload,
            },
            CancellationToken.None
        );
}
