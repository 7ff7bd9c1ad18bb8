using GraphQL.Validation;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Access;

/// <summary>The caller may not do what was asked.</summary>
public sealed class AccessError : ValidationError, IHttpRefusal
{
    /// <summary>The error that tells this caller what they lack.</summary>
    /// <param name="caller">Who asked.</param>
    /// <param name="needed">What it takes.</param>
    public AccessError(Caller caller, Scope needed)
        : base(Text(caller, needed))
    {
        var isKnown = caller.KeyId is not null;
        Code = isKnown ? "FORBIDDEN" : "UNAUTHENTICATED";
        StatusCode = isKnown ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
        Extensions = new Dictionary<string, object?> { ["scope"] = needed.Name() };
        Challenge =
            isKnown ? $"Bearer error=\"insufficient_scope\", scope=\"{needed.Name()}\""
            : caller.HasWrongKey ? "Bearer error=\"invalid_token\""
            : "Bearer";
    }

    /// <inheritdoc/>
    public int StatusCode { get; }

    /// <summary>The header WWW-Authenticate, as RFC 6750 has it.</summary>
    public string Challenge { get; }

    private static string Text(Caller caller, Scope needed) =>
        caller.KeyId is not null ? $"This needs a key with the scope \"{needed.Name()}\", which this one has not."
        : caller.HasWrongKey ? "This key is not valid: there is none like it, or it was revoked or has expired."
        : $"This needs a key with the scope \"{needed.Name()}\". Send it in the header \"Authorization: Bearer KEY\"; "
            + "who runs the server can create one.";
}
