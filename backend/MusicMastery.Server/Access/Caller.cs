using GraphQL;

namespace MusicMastery.Server.Access;

/// <summary>Who asks, as far as that matters: what they may do, and with which key.</summary>
/// <param name="Most">The most that the caller may do; null for nothing.</param>
/// <param name="KeyId">The key that was shown and is good; null when there was none.</param>
/// <param name="HasWrongKey">Whether a key was shown that is worth nothing.</param>
/// <param name="Client">
/// By what this caller is told from others where that counts: who holds a key by its id, and others by their address.
/// </param>
public sealed record Caller(Scope? Most, string? KeyId = null, bool HasWrongKey = false, string Client = "")
{
    /// <summary>Somebody who may do nothing.</summary>
    public static readonly Caller Nobody = new(Most: null);

    /// <summary>Who asks for this field.</summary>
    public static Caller Of(IResolveFieldContext context) =>
        context.UserContext.TryGetValue(nameof(Caller), out var caller) && caller is Caller known ? known : Nobody;

    /// <summary>Whether the caller may do what needs this scope.</summary>
    public bool May(Scope scope) => Most >= scope;
}
