using System.Net;

namespace MusicMastery.Server.Access;

/// <summary>From where the server may be called, by which names and pages, and what that takes.</summary>
public sealed record AccessSettings
{
    /// <summary>The names of this machine, by which no page from elsewhere can call it.</summary>
    private static readonly IReadOnlyList<string> s_ownNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>
    /// The address to listen at; null for the loopback addresses, <see cref="IPAddress.IPv6Any"/> for all of every kind.
    /// <c>MUSICMASTERY_LISTEN</c>: <c>loopback</c>, <c>any</c> or an IP address.
    /// </summary>
    public IPAddress? Listen { get; init; }

    /// <summary>
    /// Further names by which it may be called, as the header Host has them without a port. <c>MUSICMASTERY_HOSTS</c>.
    /// </summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>
    /// What anyone may do without a key. <c>MUSICMASTERY_READ</c>: <c>public</c> is to read, <c>keys</c> is nothing (null);
    /// unset it is everything where only this machine can call, and nothing elsewhere.
    /// </summary>
    public Scope? WithoutKey { get; init; } = Scope.Admin;

    /// <summary>
    /// Origins whose pages may call it from a browser, as the header Origin has them, or <c>*</c> for all.
    /// <c>MUSICMASTERY_ORIGINS</c>.
    /// </summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Whether it listens at every address of the machine.</summary>
    public bool ListensEverywhere => IPAddress.IPv6Any.Equals(Listen) || IPAddress.Any.Equals(Listen);

    /// <summary>
    /// Every name by which it may be called. A page that makes its own name lead here, to get at what a visitor's browser
    /// can reach, is refused by it.
    /// </summary>
    public IEnumerable<string> Names => s_ownNames.Concat(ListenedName() is { } name ? [name] : []).Concat(Hosts);

    private string? ListenedName() =>
        Listen is null || ListensEverywhere ? null
        : Listen.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{Listen}]"
        : Listen.ToString();
}
