using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>What can be set at the stand-in for MusicBrainz.</summary>
public sealed record MusicBrainzOptions : StandInOptions
{
    /// <summary>Share of the recordings that have their ISRC there, 0–1.</summary>
    public double IsrcCoverage { get; init; } = 1;

    /// <summary>Share of the artists that name their Spotify address there, 0–1.</summary>
    public double SpotifyLinkCoverage { get; init; } = 1;
}

/// <summary>Stands in for musicbrainz.org/ws/2.</summary>
public sealed class MusicBrainzStandIn : StandInServer
{
    private const string OverLimit =
        "Your requests are exceeding the allowable rate limit. Please see "
        + "https://wiki.musicbrainz.org/XMLWebService for more information.";

    private readonly World _world;
    private readonly MusicBrainzOptions _options;

    internal MusicBrainzStandIn(World world, MusicBrainzOptions options)
        : base(options, new Refusal(Status: 503, Error: 503, HasRetryAfter: false))
    {
        (_world, _options) = (world, options);
        Ids = new MusicBrainzIds(world);
    }

    /// <summary>In place of <c>https://musicbrainz.org/ws/2/</c>.</summary>
    public Uri Api => new(BaseAddress, "ws/2/");

    /// <summary>MusicBrainz' ids for the world's things.</summary>
    public MusicBrainzIds Ids { get; }

    private protected override JsonNode ErrorBody(int status) =>
        ErrorBody(status == 503 ? OverLimit : "The server could not answer.");

    private protected override void Map(IEndpointRouteBuilder paths)
    {
        var bodies = new MusicBrainzBodies(_world, Ids);
        var api = paths.MapGroup("/ws/2");
        api.AddEndpointFilter(Named);
        api.AddEndpointFilter(AsJson);
        new MusicBrainzArtists(_world, Ids, bodies, _options).Map(api);
        new MusicBrainzRecordings(_world, Ids, bodies, _options).Map(api);
        paths.MapFallback(() => Error(404, "Not Found"));
    }

    internal static IResult Error(int status, string message) => Wire.Json(ErrorBody(message), status);

    internal static JsonObject ErrorBody(string message) =>
        new() { ["error"] = message, ["help"] = "For usage, please see: https://musicbrainz.org/development/mmd" };

    /// <summary>A User-Agent has to name the application and say how its people are reached: an address or a mailbox.</summary>
    private static async ValueTask<object?> Named(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var agent = call.HttpContext.Request.Headers.UserAgent.ToString();
        return
            agent.Contains('/', StringComparison.Ordinal)
            && (agent.Contains('@', StringComparison.Ordinal) || agent.Contains("://", StringComparison.Ordinal))
            ? await next(call)
            : Error(
                403,
                "Your requests appear to have no meaningful User-Agent with contact information and were blocked."
            );
    }

    /// <summary>Without asking for JSON one gets XML.</summary>
    private static async ValueTask<object?> AsJson(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var request = call.HttpContext.Request;
        return
            request.Text("fmt") == "json"
            || request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal)
            ? await next(call)
            : Results.Text("<?xml version=\"1.0\"?><metadata/>", "application/xml");
    }
}
