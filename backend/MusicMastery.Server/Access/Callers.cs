using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Primitives;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Access;

/// <summary>Tells who asks and what they may do.</summary>
public sealed class Callers(AccessSettings settings, ApiKeys keys, KeyFile file, TimeProvider clock)
{
    private const string Bearer = "Bearer ";

    /// <summary>Who shows this key.</summary>
    /// <param name="key">The key itself, without the word "Bearer"; null when none is shown.</param>
    public Caller Authenticate(string? key)
    {
        // On the musician's own machine a key left over from elsewhere should not lock anyone out.
        if (settings.WithoutKey == Scope.Admin || key is null)
        {
            return new Caller(settings.WithoutKey);
        }

        var found = ApiKeyText.Read(key) is { } text ? keys.Find(text) : null;
        return found is null
            ? new Caller(Most: null, HasWrongKey: true)
            : new Caller(found.Most > settings.WithoutKey ? found.Most : settings.WithoutKey ?? found.Most, found.Id);
    }

    /// <summary>
    /// Who sent this request, by its header "Authorization" alone: an address is written into logs, histories and
    /// bookmarks, so a key in it is not taken.
    /// </summary>
    public Caller Of(HttpContext context)
    {
        if (context.Features.Get<Caller>() is { } known)
        {
            return known;
        }

        return Introduce(context, Authenticate(KeyIn(context.Request.Headers.Authorization)));
    }

    /// <summary>Who sent this request, by what it says in place of the header from now on.</summary>
    /// <param name="context">The request.</param>
    /// <param name="authorization">As the header "Authorization" would have it.</param>
    public Caller Introduce(HttpContext context, string authorization) =>
        Introduce(context, Authenticate(KeyIn(authorization)));

    /// <summary>
    /// Cancels once the caller's key is revoked or expires, so that nothing is followed any longer. Dispose the answer
    /// when following has ended.
    /// </summary>
    public IDisposable? CancelWhenRefused(Caller caller, CancellationTokenSource following) =>
        caller.KeyId is { } id ? clock.CreateTimer(_ => Check(id, following), null, ApiKeys.Lag, ApiKeys.Lag) : null;

    /// <summary>Fails when nobody could do anything: a server that only ever refuses is a mistake.</summary>
    /// <exception cref="CommandException">There is no valid key and reading is not public, or the keys are damaged.</exception>
    public void EnsureAnyone()
    {
        // Also where reading is public, damaged keys are told at once.
        if (settings.WithoutKey != Scope.Admin && !keys.Any() && settings.WithoutKey is null)
        {
            throw new CommandException(
                $"The server would ask everyone for a key, and {file.Path} holds none that is valid. Create one (npm run "
                    + "-s keys -- create --name NAME --scopes read,analyze), or set MUSICMASTERY_READ=public."
            );
        }
    }

    private static Caller Introduce(HttpContext context, Caller caller)
    {
        var known = caller with { Client = caller.KeyId ?? Address(context) };
        context.Features.Set(known);
        return known;
    }

    /// <summary>The client's address; in IPv6 its first half, since the second is each client's to choose.</summary>
    private static string Address(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        return address.AddressFamily == AddressFamily.InterNetworkV6 && address is { IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.MapToIPv4().ToString();
    }

    private void Check(string id, CancellationTokenSource following)
    {
        try
        {
            if (!keys.IsValid(id))
            {
                following.Cancel();
            }
        }
        catch (ObjectDisposedException)
        {
            // It has ended by itself at this moment.
        }
    }

    /// <summary>Other schemes are none of ours, e.g. a password for the proxy before the server.</summary>
    private static string? KeyIn(StringValues header) =>
        header.Count > 1 ? ""
        : header.ToString() is var text && text.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? text[Bearer.Length..].Trim()
        : null;
}
