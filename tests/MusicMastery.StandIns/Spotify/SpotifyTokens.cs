using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.Spotify;

/// <summary>Gives tokens for client credentials, and tells whether one is still good.</summary>
internal sealed class SpotifyTokens(SpotifyOptions options)
{
    public const string Missing = "No token provided";

    private readonly ConcurrentDictionary<string, Issued> _issued = new();
    private int _count;

    public void Expire() => _issued.Values.ToList().ForEach(token => token.IsExpired = true);

    public async Task<IResult> Issue(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return SpotifyErrors.Token("unsupported_grant_type", "grant_type parameter is missing");
        }

        var form = await request.ReadFormAsync();
        var (id, secret) = Credentials(request, form);
        if (string.IsNullOrEmpty(id))
        {
            return SpotifyErrors.NoClient;
        }

        if (id != options.ClientId || secret != options.ClientSecret)
        {
            return SpotifyErrors.Token(
                "invalid_client",
                id == options.ClientId ? "Invalid client secret" : "Invalid client"
            );
        }

        if (form["grant_type"] != "client_credentials")
        {
            return SpotifyErrors.Token("unsupported_grant_type", "grant_type must be client_credentials");
        }

        var number = Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        _issued[$"stand-in-token-{number}"] = new Issued(options.Clock.GetUtcNow() + options.TokenLife);
        return Wire.Json(
            new JsonObject
            {
                ["access_token"] = $"stand-in-token-{number}",
                ["token_type"] = "Bearer",
                ["expires_in"] = (int)options.TokenLife.TotalSeconds,
            }
        );
    }

    /// <summary>What is wrong with the call's token; null where nothing is.</summary>
    public string? Objection(HttpRequest request)
    {
        const string scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        {
            return Missing;
        }

        if (!_issued.TryGetValue(header[scheme.Length..], out var token))
        {
            return "Invalid access token";
        }

        var calls = Interlocked.Increment(ref token.Calls);
        return token.IsExpired || calls > options.CallsPerToken || options.Clock.GetUtcNow() >= token.Until
            ? "The access token expired"
            : null;
    }

    private static (string? Id, string? Secret) Credentials(HttpRequest request, IFormCollection form)
    {
        const string scheme = "Basic ";
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        {
            return (form["client_id"], form["client_secret"]);
        }

        Span<byte> bytes = new byte[header.Length];
        var parts = Convert.TryFromBase64String(header[scheme.Length..], bytes, out var length)
            ? Encoding.UTF8.GetString(bytes[..length]).Split(':', 2)
            : [];
        return parts.Length == 2 ? (parts[0], parts[1]) : (null, null);
    }

    private sealed class Issued(DateTimeOffset until)
    {
        public int Calls;

        public DateTimeOffset Until { get; } = until;

        public bool IsExpired { get; set; }
    }
}
