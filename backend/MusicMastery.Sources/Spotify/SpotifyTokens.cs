using System.Net.Http.Headers;
using System.Text;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>The token that goes with every question; got anew before it ends, and when it is not taken any more.</summary>
internal sealed class SpotifyTokens(Service accounts, SpotifySettings settings, TimeProvider clock) : IDisposable
{
    /// <summary>A token this near its end is not used any more.</summary>
    private static readonly TimeSpan s_margin = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _gate = new(1);
    private (string Token, DateTimeOffset Until)? _current;

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    /// <summary>A token that is good now.</summary>
    public async Task<string> Get(Asking asking)
    {
        await _gate.WaitAsync(asking.Cancelled);
        try
        {
            if (_current is { } known && known.Until > clock.GetUtcNow())
            {
                return known.Token;
            }

            var reply = await Ask(asking);
            if (reply is not { Outcome: Outcome.Good, Value: SpotifyToken token })
            {
                throw new SourceException(
                    SourceProblem.Refused,
                    accounts.Name,
                    "Spotify does not take the client id and secret. Look at MUSICMASTERY_SPOTIFY_CLIENT_ID and MUSICMASTERY_SPOTIFY_CLIENT_SECRET."
                );
            }

            _current = (token.AccessToken, clock.GetUtcNow() + TimeSpan.FromSeconds(token.ExpiresIn) - s_margin);
            return token.AccessToken;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>This token was not taken: the next one is another.</summary>
    public void Drop(string token) => _current = _current?.Token == token ? null : _current;

    private async Task<Reply> Ask(Asking asking)
    {
        try
        {
            return await accounts.Ask<SpotifyToken>(Request, asking);
        }
        catch (SourceException problem) when (problem.IsAboutOneThing)
        {
            // Without a token nothing else can be asked.
            throw new SourceException(
                SourceProblem.Unreachable,
                accounts.Name,
                $"Spotify gives no token. {problem.Message}",
                cause: problem
            );
        }
    }

    private HttpRequestMessage Request()
    {
        var secret = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.ClientId}:{settings.ClientSecret}"));
        return new HttpRequestMessage(HttpMethod.Post, "api/token")
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
            Headers = { Authorization = new AuthenticationHeaderValue("Basic", secret) },
        };
    }
}
