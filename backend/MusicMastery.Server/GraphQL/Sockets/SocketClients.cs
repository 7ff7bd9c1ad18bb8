using MusicMastery.Server.Access;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.GraphQL.Sockets;

/// <summary>Says whose pages may open a socket, who asks over one, and how often.</summary>
public sealed class SocketClients(Callers callers, Origins origins, RateLimits rates)
{
    /// <summary>What a client is told that has asked too often.</summary>
    public string Refusal => rates.Refusal;

    /// <summary>
    /// Whether a socket may be opened from where the request comes. A browser lets any page open sockets to this machine,
    /// and tells which page it was; programs do not tell, and are let in.
    /// </summary>
    public bool MayOpen(HttpRequest request) => origins.IsAllowed(request.Headers.Origin, request);

    /// <summary>
    /// Who asks: by the header "Authorization", or, since a browser cannot send that with a socket, by what the payload of
    /// the first message says in its place.
    /// </summary>
    public Caller Caller(HttpContext context, SocketMessage init) =>
        (init.PayloadText("authorization") ?? init.PayloadText("Authorization")) is { } text
            ? callers.Introduce(context, text)
            : callers.Of(context);

    /// <summary>Whether the client may ask once more now.</summary>
    public bool MayAsk(HttpContext context) => rates.Allow(context);

    /// <summary>Does something once the caller's key is revoked or expires; dispose the answer when it is not needed.</summary>
    public IDisposable? WhenRefused(Caller caller, Action then)
    {
        var refused = new CancellationTokenSource();
        refused.Token.Register(then);
        return callers.CancelWhenRefused(caller, refused);
    }
}
