using System.Net.WebSockets;
using System.Text;

namespace MusicMastery.Server.GraphQL.Sockets;

/// <summary>The socket is to be closed, and why.</summary>
/// <param name="status">The close code: one of RFC 6455, or one of the protocol's own.</param>
/// <param name="reason">What the client is told.</param>
public sealed class SocketEndException(int status, string reason) : Exception(reason)
{
    /// <summary>The longest reason that fits in a close frame, in bytes.</summary>
    private const int LongestReason = 123;

    /// <summary>The close code.</summary>
    public WebSocketCloseStatus Status { get; } = (WebSocketCloseStatus)status;

    /// <summary>The reason, as much of it as a close frame can hold.</summary>
    public string Reason
    {
        get
        {
            var length = Message.Length;
            while (Encoding.UTF8.GetByteCount(Message.AsSpan(0, length)) > LongestReason)
            {
                length--;
            }

            // Half of a character that takes two is no text.
            return length > 0 && char.IsHighSurrogate(Message[length - 1])
                ? Message[..(length - 1)]
                : Message[..length];
        }
    }

    /// <summary>A message that the protocol does not know.</summary>
    public static SocketEndException Invalid(string what) => new(4400, $"Invalid message: {what}");

    /// <summary>Whether the error only says that there is no connection any more.</summary>
    public static bool IsGone(Exception error) =>
        error is WebSocketException or OperationCanceledException or IOException;
}
