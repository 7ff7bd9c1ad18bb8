using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Spotify;

/// <summary>Stands in for accounts.spotify.com and api.spotify.com.</summary>
public sealed class SpotifyStandIn : StandInServer
{
    private readonly World _world;
    private readonly SpotifyOptions _options;
    private readonly SpotifyTokens _tokens;

    internal SpotifyStandIn(World world, SpotifyOptions options)
        : base(options, new Refusal(Prefix: "/v1"))
    {
        (_world, _options) = (world, options);
        _tokens = new SpotifyTokens(options);
        Ids = new SpotifyIds(world);
    }

    /// <summary>In place of <c>https://accounts.spotify.com/</c>.</summary>
    public Uri Accounts => BaseAddress;

    /// <summary>In place of <c>https://api.spotify.com/v1/</c>.</summary>
    public Uri Api => new(BaseAddress, "v1/");

    /// <summary>Spotify's ids for the world's things.</summary>
    public SpotifyIds Ids { get; }

    /// <summary>Lets all tokens given so far expire at once.</summary>
    public void ExpireTokens() => _tokens.Expire();

    private protected override JsonNode ErrorBody(int status) =>
        SpotifyErrors.Body(status, SpotifyErrors.Message(status));

    private protected override void Map(IEndpointRouteBuilder paths)
    {
        var parts = new SpotifyParts(() => Api);
        var bodies = new SpotifyBodies(_world, Ids, _options.App, parts);
        paths.MapPost("/api/token", (HttpRequest request) => _tokens.Issue(request));
        var api = paths.MapGroup("/v1");
        api.AddEndpointFilter(Authorised);
        api.AddEndpointFilter(new SpotifyAccess(_options).Check);
        new SpotifySearch(_world, _options, bodies).Map(api);
        new SpotifyArtists(_world, Ids, bodies, _options).Map(api);
        new SpotifyAlbums(_world, Ids, bodies).Map(api);
        new SpotifyTracks(Ids, bodies).Map(api);
        new SpotifyFeatures(_world, Ids, parts).Map(api);
        new SpotifyRecommendations(_world, Ids, bodies).Map(api);
        new SpotifyPlaylists(_world, Ids, parts, bodies, _options).Map(api);
        paths.MapFallback(() => SpotifyErrors.Error(404, "Service not found"));
    }

    private async ValueTask<object?> Authorised(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        if (_tokens.Objection(call.HttpContext.Request) is not { } objection)
        {
            return await next(call);
        }

        var error = objection == SpotifyTokens.Missing ? "missing_token" : "invalid_token";
        call.HttpContext.Response.Headers.WWWAuthenticate =
            $"Bearer realm=\"spotify\", error=\"{error}\", error_description=\"{objection}\"";
        return SpotifyErrors.Error(401, SpotifyErrors.Message(401));
    }
}
