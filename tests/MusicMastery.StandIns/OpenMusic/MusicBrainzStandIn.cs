using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>Stands in for musicbrainz.org/ws/2.</summary>
public sealed class MusicBrainzStandIn : StandInServer
{
    private const string OverLimit =
        "Your requests are exceeding the allowable rate limit. Please see "
        + "https://wiki.musicbrainz.org/XMLWebService for more information.";

    private const string Busy = "The MusicBrainz web server is currently busy. Please try again later.";

    private const string Nameless =
        "Your requests are being throttled by MusicBrainz because the application you are using has not identified "
        + "itself. Please update your application, and see "
        + "http://musicbrainz.org/doc/XML_Web_Service/Rate_Limiting for more information.";

    private readonly World _world;
    private readonly MusicBrainzOptions _options;

    internal MusicBrainzStandIn(World world, MusicBrainzOptions options)
        : base(options, new Refusal(Status: 503, HasRetryAfter: false))
    {
        (_world, _options) = (world, options);
        Ids = new MusicBrainzIds(world);
    }

    /// <summary>In place of <c>https://musicbrainz.org/ws/2/</c>.</summary>
    public Uri Api => new(BaseAddress, "ws/2/");

    /// <summary>MusicBrainz' ids for the world's things.</summary>
    public MusicBrainzIds Ids { get; }

    private protected override JsonNode ErrorBody(int status) => ErrorBody(status == 429 ? OverLimit : Busy);

    private protected override void Map(IEndpointRouteBuilder paths)
    {
        var bodies = new MusicBrainzBodies(_world, Ids, _options);
        var api = paths.MapGroup("/ws/2");
        api.AddEndpointFilter(Named);
        api.AddEndpointFilter(AsJson);
        new MusicBrainzArtists(_world, Ids, bodies).Map(api);
        new MusicBrainzUrls(_world, bodies, _options).Map(api);
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
            : Wire.Json(new JsonObject { ["error"] = Nameless }, 403);
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
