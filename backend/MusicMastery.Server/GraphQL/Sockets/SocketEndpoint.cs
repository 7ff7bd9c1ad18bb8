using GraphQL;

namespace MusicMastery.Server.GraphQL.Sockets;

/// <summary>The graph over WebSockets, at the same address as over HTTP.</summary>
public sealed class SocketEndpoint(
    GraphExecution execution,
    IGraphQLTextSerializer serializer,
    GraphResponses responses,
    SocketClients clients,
    GraphLimits limits,
    IHostApplicationLifetime lifetime
)
{
    /// <summary>The one protocol that is spoken.</summary>
    private const string Protocol = "graphql-transport-ws";

    /// <summary>A ping now and then keeps the connection; who does not answer it is taken for lost.</summary>
    public static WebSocketOptions Options =>
        new() { KeepAliveInterval = TimeSpan.FromSeconds(10), KeepAliveTimeout = TimeSpan.FromSeconds(10) };

    /// <summary>Opens a socket and serves it to its end.</summary>
    public async Task Answer(HttpContext context)
    {
        if (!clients.MayOpen(context.Request))
        {
            await responses.Refuse(
                context,
                ResponseFormat.Json,
                StatusCodes.Status403Forbidden,
                "A page of another site may not open a socket."
            );
            return;
        }

        var isKnown = context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var wire = new SocketWire(
            await context.WebSockets.AcceptWebSocketAsync(isKnown ? Protocol : null),
            serializer,
            limits.Body,
            context.RequestAborted
        );
        if (!isKnown)
        {
            await wire.Close(new SocketEndException(4406, "Subprotocol not acceptable"));
            return;
        }

        using var operations = new SocketOperations(wire, execution, context.RequestServices, limits.SocketOperations);
        await new GraphSocket(context, wire, operations, clients, serializer).Serve(lifetime.ApplicationStopping);
    }
}
