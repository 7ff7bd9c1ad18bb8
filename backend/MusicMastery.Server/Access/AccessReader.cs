using System.Net;
using MusicMastery.Server.Hosting;
using static MusicMastery.Server.Hosting.EnvironmentReader;

namespace MusicMastery.Server.Access;

/// <summary>Reads from the environment who may do what.</summary>
public static class AccessReader
{
    /// <summary>The settings.</summary>
    /// <param name="variable">Gives a variable's value.</param>
    /// <exception cref="CommandException">A variable has a value it cannot have, or two do not go together.</exception>
    public static AccessSettings Read(Func<string, string?> variable)
    {
        var listen = Listen(Text("MUSICMASTERY_LISTEN", variable) ?? "loopback");
        var hosts = Items("MUSICMASTERY_HOSTS", variable).Select(Host).ToList();
        var read = OneOf("MUSICMASTERY_READ", ["", "public", "keys", "open"], variable);
        var settings = new AccessSettings
        {
            Listen = listen,
            Hosts = hosts,
            WithoutKey =
                read == "open" ? Scope.Admin
                : read == "public" ? Scope.Read
                : read == "keys" || listen is not null || hosts.Count > 0 ? null
                : Scope.Admin,
            Origins = [.. Items("MUSICMASTERY_ORIGINS", variable).Select(origin => Origin(origin, read == "public"))],
        };
        return settings.ListensEverywhere && hosts.Count == 0
            ? throw new CommandException(
                "MUSICMASTERY_LISTEN is at every address: name in MUSICMASTERY_HOSTS the hosts by which the server may "
                    + "be called, e.g. music.example,192.0.2.7."
            )
            : settings;
    }

    private static IPAddress? Listen(string text) =>
        text switch
        {
            "loopback" => null,
            "any" => IPAddress.IPv6Any,
            _ => Address(text) is { } address
                ? IPAddress.IsLoopback(address)
                    ? null
                    : address
                : throw new CommandException(
                    $"MUSICMASTERY_LISTEN is \"{text}\": give loopback, any, or an IP address of this machine."
                ),
        };

    /// <summary>An address written in full; "1" would be one to the parser too.</summary>
    private static IPAddress? Address(string text) =>
        IPAddress.TryParse(text, out var address) && (text.Contains(':') || address.ToString() == text)
            ? address
            : null;

    private static string Host(string text) =>
        Address(text) is { } address && text.Contains(':') ? $"[{address}]"
        : Uri.CheckHostName(text) is UriHostNameType.Dns or UriHostNameType.IPv4 ? text.ToLowerInvariant()
        : throw new CommandException(
            $"MUSICMASTERY_HOSTS has \"{text}\": give names of hosts or IP addresses, without a port, separated by commas."
        );

    private static string Origin(string text, bool isPublic)
    {
        if (text == "*")
        {
            return isPublic
                ? text
                : throw new CommandException(
                    "MUSICMASTERY_ORIGINS is \"*\", which lets every page call: that takes MUSICMASTERY_READ=public. "
                        + "Else name each origin."
                );
        }

        return
            Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri is { Scheme: "http" or "https", UserInfo: "" }
            && new[] { "", $":{uri.Port}" }
                .Select(port => $"{uri.Scheme}://{uri.Host}{port}")
                .Contains(text, StringComparer.OrdinalIgnoreCase)
            ? uri.GetLeftPart(UriPartial.Authority)
            : throw new CommandException(
                $"MUSICMASTERY_ORIGINS has \"{text}\": give origins as browsers write them, e.g. https://music.example or "
                    + "http://localhost:3000, separated by commas."
            );
    }
}
