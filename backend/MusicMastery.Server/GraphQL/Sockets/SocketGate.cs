namespace MusicMastery.Server.GraphQL.Sockets;

/// <summary>Says whose pages may open a socket, and who may ask over one.</summary>
public static class SocketGate
{
    /// <summary>
    /// Whether a socket may be opened from where the request comes. A browser lets any page open sockets to this machine,
    /// and tells which page it was; programs do not tell, and are let in.
    /// </summary>
    public static bool IsAllowedOrigin(HttpRequest request) =>
        request.Headers.Origin is not [_, ..] origins
        || string.Equals(origins.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// What the client says to prove who it is, as in the header "Authorization"; a browser cannot send that with a
    /// socket, and puts it into the payload of its first message. Null when it says nothing.
    /// </summary>
    public static string? Authorization(HttpRequest request, SocketMessage init) =>
        request.Headers.Authorization is [{ } header, ..] ? header : init.PayloadText("authorization");

    /// <summary>Whether who says this may ask. There are no keys, so everybody may.</summary>
    public static bool IsKnown(string? authorization)
    {
        _ = authorization;
        return true;
    }
}
