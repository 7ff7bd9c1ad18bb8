using System.Net.WebSockets;
using System.Text.Json;
using GraphQL;
using GraphQL.Transport;

namespace MusicMastery.Server.GraphQL.Sockets;

/// <summary>Reads messages from a socket, and writes them one after the other.</summary>
/// <param name="socket">The socket.</param>
/// <param name="serializer">Writes messages as JSON.</param>
/// <param name="most">The largest message that is read, in bytes.</param>
/// <param name="gone">Cancelled when the connection is lost.</param>
public sealed class SocketWire(WebSocket socket, IGraphQLTextSerializer serializer, int most, CancellationToken gone)
    : IDisposable
{
    /// <summary>How long the client may take to answer that the socket is closed.</summary>
    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(2);

    /// <summary>Small, since a server holds one for each socket; a larger message gets a larger one for itself.</summary>
    private readonly byte[] _buffer = new byte[1024];

    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>The next message, good until the one after is read; null when the client has closed the socket.</summary>
    /// <exception cref="SocketEndException">It is no message.</exception>
    public async Task<JsonDocument?> Read()
    {
        var text = _buffer;
        var length = 0;
        while (true)
        {
            if (length == text.Length)
            {
                Array.Resize(ref text, text.Length * 2);
            }

            var part = await socket.ReceiveAsync(text.AsMemory(length), gone);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (part.MessageType != WebSocketMessageType.Text)
            {
                throw SocketEndException.Invalid("it is not text.");
            }

            if (length > most)
            {
                throw new SocketEndException(1009, $"A message may have at most {most} bytes.");
            }

            if (part.EndOfMessage)
            {
                return Parse(text.AsMemory(0, length));
            }
        }
    }

    /// <summary>Sends a message when those before it are sent.</summary>
    /// <param name="message">The message.</param>
    /// <param name="unwanted">Cancelled when it need not be sent any more.</param>
    /// <param name="before">What happens just before it is sent.</param>
    public async Task Send(OperationMessage message, CancellationToken unwanted, Action? before = null)
    {
        await _turn.WaitAsync(unwanted);
        try
        {
            before?.Invoke();
            using var text = new MemoryStream();
            await serializer.WriteAsync(text, message, gone);
            // A message that has begun must be sent to its end, wanted or not.
            using var timed = CancellationTokenSource.CreateLinkedTokenSource(gone);
            timed.CancelAfter(GraphResponses.SendTime);
            await socket.SendAsync(
                text.GetBuffer().AsMemory(0, (int)text.Length),
                WebSocketMessageType.Text,
                endOfMessage: true,
                timed.Token
            );
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Closes the socket, and waits for the client to close it too; but not for long.</summary>
    public async Task Close(SocketEndException end)
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(gone);
        timed.CancelAfter(s_farewell);
        try
        {
            await _turn.WaitAsync(timed.Token);
            try
            {
                await socket.CloseAsync(end.Status, end.Reason, timed.Token);
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (Exception error) when (SocketEndException.IsGone(error))
        {
            socket.Abort();
        }
    }

    /// <summary>Ends whatever still reads or writes.</summary>
    public void Abort() => socket.Abort();

    /// <inheritdoc/>
    public void Dispose()
    {
        socket.Dispose();
        _turn.Dispose();
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            throw SocketEndException.Invalid("it is not JSON.");
        }
    }
}
