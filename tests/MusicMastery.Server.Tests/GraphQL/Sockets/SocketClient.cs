using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests.GraphQL.Sockets;

/// <summary>A client of the protocol graphql-transport-ws, message by message.</summary>
public sealed class SocketClient : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30));

    public WebSocketCloseStatus? Status => _socket.CloseStatus;

    /// <summary>Opens a socket and is let in.</summary>
    public static async Task<SocketClient> Open(TestServer server)
    {
        var client = new SocketClient();
        client._socket.Options.AddSubProtocol("graphql-transport-ws");
        var address = new UriBuilder(server.Http.BaseAddress!) { Scheme = "ws", Path = "/graphql" };
        await client._socket.ConnectAsync(address.Uri, client._patience.Token);
        await client.Send(new { type = "connection_init" });
        Assert.Equal("connection_ack", (string?)(await client.Receive())!["type"]);
        return client;
    }

    public Task Send(object message) =>
        _socket.SendAsync(
            JsonSerializer.SerializeToUtf8Bytes(message),
            WebSocketMessageType.Text,
            endOfMessage: true,
            _patience.Token
        );

    public Task Subscribe(string id, string query, object? variables = null) =>
        Send(
            new
            {
                type = "subscribe",
                id,
                payload = new { query, variables },
            }
        );

    /// <summary>The next message; null when the server has closed the socket.</summary>
    public async Task<JsonNode?> Receive()
    {
        var text = new byte[100_000];
        var length = 0;
        while (true)
        {
            var part = await _socket.ReceiveAsync(text.AsMemory(length), _patience.Token);
            length += part.Count;
            if (part.EndOfMessage)
            {
                return part.MessageType == WebSocketMessageType.Close ? null : JsonNode.Parse(text.AsSpan(0, length));
            }
        }
    }

    /// <summary>The next message about this operation; those about others are passed over.</summary>
    public async Task<JsonNode> ReceiveOf(string id)
    {
        while (true)
        {
            var message = await Receive();
            Assert.NotNull(message);
            if ((string?)message["id"] == id)
            {
                return message;
            }
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _patience.Dispose();
    }
}
