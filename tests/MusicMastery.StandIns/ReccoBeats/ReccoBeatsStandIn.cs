using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.ReccoBeats;

/// <summary>What can be set at the stand-in for ReccoBeats.</summary>
public sealed record ReccoBeatsOptions : StandInOptions
{
    /// <summary>Whether ISRCs are taken for ids.</summary>
    public bool TakesIsrcs { get; init; } = true;

    /// <summary>Share of the tracks with audio features that it knows, 0–1.</summary>
    public double Coverage { get; init; } = 1;
}

/// <summary>Stands in for api.reccobeats.com: audio features and tracks by id.</summary>
public sealed class ReccoBeatsStandIn : StandInServer
{
    private const int MostIds = 40;

    private readonly World _world;
    private readonly ReccoBeatsOptions _options;
    private readonly SpotifyIds _spotify;
    private readonly ILookup<string, WorldTrack> _byIsrc;

    internal ReccoBeatsStandIn(World world, ReccoBeatsOptions options)
        : base(options, new Refusal())
    {
        (_world, _options) = (world, options);
        _spotify = new SpotifyIds(world);
        _byIsrc = world.Parts.Tracks.ToLookup(track => world[track.RecordingId].Isrc);
        Ids = new ReccoBeatsIds(world);
    }

    /// <summary>In place of <c>https://api.reccobeats.com/v1/</c>.</summary>
    public Uri Api => new(BaseAddress, "v1/");

    /// <summary>ReccoBeats' ids for the world's things.</summary>
    public ReccoBeatsIds Ids { get; }

    private protected override JsonNode ErrorBody(int status) => ReccoBeatsErrors.Body(status, "/v1/audio-features");

    private protected override void Map(IEndpointRouteBuilder paths)
    {
        var bodies = new ReccoBeatsBodies(_world, Ids, _spotify);
        var api = paths.MapGroup("/v1");
        api.MapGet("/audio-features", (HttpRequest request) => Many(request, Heard, bodies.Features));
        api.MapGet("/track", (HttpRequest request) => Many(request, _ => true, bodies.Track));
        api.MapGet(
            "/track/{id}/audio-features",
            (HttpRequest request, string id) => One(request, id, Heard, bodies.Features)
        );
        api.MapGet("/track/{id}", (HttpRequest request, string id) => One(request, id, _ => true, bodies.Track));
        paths.MapFallback((HttpRequest request) => ReccoBeatsErrors.Error(request, 404));
    }

    private IResult Many(HttpRequest request, Func<WorldTrack, bool> isKnown, Func<WorldTrack, JsonObject> body)
    {
        var ids = request.Texts("ids");
        return ids.Length is 0 or > MostIds
            ? ReccoBeatsErrors.Invalid("ids", $"size must be between 1 and {MostIds}")
            : Wire.Json(
                new JsonObject
                {
                    ["content"] = Wire.List(
                        ids.SelectMany(Tracks).DistinctBy(track => track.Id).Where(Covered).Where(isKnown).Select(body)
                    ),
                }
            );
    }

    private IResult One(
        HttpRequest request,
        string id,
        Func<WorldTrack, bool> isKnown,
        Func<WorldTrack, JsonObject> body
    ) =>
        Ids.Tracks.Find(id) is { } track && Covered(track) && isKnown(track)
            ? Wire.Json(body(track))
            : ReccoBeatsErrors.Error(request, 404);

    /// <summary>An ISRC can stand for several tracks, each a release of the one recording.</summary>
    private IEnumerable<WorldTrack> Tracks(string id) =>
        (Ids.Tracks.Find(id) ?? _spotify.Tracks.Find(id)) is { } track ? [track]
        : _options.TakesIsrcs ? _byIsrc[id]
        : [];

    private bool Heard(WorldTrack track) => _world[track.RecordingId].Features is not null;

    private bool Covered(WorldTrack track) => Draws.Uniform($"{track.Id}/reccobeats") < _options.Coverage;
}
