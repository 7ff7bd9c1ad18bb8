using Microsoft.AspNetCore.Cors.Infrastructure;
using MusicMastery.Server.Observing;

namespace MusicMastery.Server.Access;

/// <summary>Tells from which pages a browser may call.</summary>
public sealed class Origins(AccessSettings settings)
{
    private readonly HashSet<string> _listed = new(settings.Origins, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a page elsewhere was let in by its origin.</summary>
    /// <param name="origin">The header Origin.</param>
    public bool IsListed(string? origin) =>
        !string.IsNullOrEmpty(origin) && (_listed.Contains("*") || _listed.Contains(origin));

    /// <summary>
    /// Whether a request may come from where it says: no page of a browser at all, a page of this server, or one that is
    /// listed. For what browsers do not ask about first, which is opening a socket.
    /// </summary>
    /// <param name="origin">The header Origin; null when there is none.</param>
    /// <param name="request">The request, whose host has been checked.</param>
    public bool IsAllowed(string? origin, HttpRequest request) =>
        string.IsNullOrEmpty(origin)
        || IsListed(origin)
        // Not the scheme: before a proxy that ends TLS it differs.
        || (
            Uri.TryCreate(origin, UriKind.Absolute, out var page)
            && page.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>What browsers are told: keys travel in a header, so no page needs to send cookies.</summary>
    public void Describe(CorsPolicyBuilder policy) =>
        policy
            .SetIsOriginAllowed(IsListed)
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders("content-type", "authorization", "accept", "graphql-cost", Correlation.TraceParent)
            .WithExposedHeaders("RateLimit", "RateLimit-Policy", "Retry-After", Correlation.RequestId)
            .SetPreflightMaxAge(TimeSpan.FromHours(1));
}
