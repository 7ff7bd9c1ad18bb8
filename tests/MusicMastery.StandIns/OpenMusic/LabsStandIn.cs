using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>What can be set at the stand-in for ListenBrainz Labs.</summary>
public sealed record LabsOptions : StandInOptions
{
    /// <summary>The only algorithms it knows; another is answered with 400.</summary>
    public IReadOnlyList<string> Algorithms { get; init; } =
    ["session_based_days_7500_session_300_contribution_5_threshold_10_limit_100_filter_True_skip_30"];

    /// <summary>
    /// Whether an artist similar to several of the seeds is told as similar to one of them only. The service's public
    /// code keeps one seed and one score for each similar artist, so the last seed takes those of the others.
    /// </summary>
    public bool IsSharedLost { get; init; } = true;
}

/// <summary>Stands in for labs.api.listenbrainz.org: similar artists.</summary>
public sealed class LabsStandIn : StandInServer
{
    private const int MostOfOneSeed = 100;

    private readonly World _world;
    private readonly LabsOptions _options;

    internal LabsStandIn(World world, LabsOptions options)
        : base(options, new Refusal(HasRetryAfter: false, HasHeaders: true))
    {
        (_world, _options) = (world, options);
        Ids = new MusicBrainzIds(world);
    }

    /// <summary>MusicBrainz' ids for the world's things.</summary>
    public MusicBrainzIds Ids { get; }

    private protected override JsonNode ErrorBody(int status) =>
        ListenBrainzErrors.Body(status, ListenBrainzErrors.Message(status));

    private protected override void Map(IEndpointRouteBuilder paths)
    {
        paths.MapGet("/similar-artists/json", SimilarArtists);
        paths.MapFallback(() => ListenBrainzErrors.Error(404, "Not Found"));
    }

    private IResult SimilarArtists(HttpRequest request)
    {
        var seeds = request.Texts("artist_mbids");
        return seeds.Length == 0 || !seeds.All(seed => Guid.TryParse(seed, out _))
                ? ListenBrainzErrors.Error(400, "artist_mbids: value is not a valid uuid")
            : !_options.Algorithms.Contains(request.Text("algorithm"))
                ? ListenBrainzErrors.Error(400, "algorithm: value is not a valid enumeration member")
            : Wire.Json(Wire.List(Similar(seeds)));
    }

    /// <summary>Seed by seed in the order of their ids, the best first within each.</summary>
    private IEnumerable<JsonObject> Similar(string[] seeds)
    {
        var found = seeds.Distinct().Order(StringComparer.Ordinal).SelectMany(Similar).ToList();
        var kept = found.GroupBy(one => one.Artist.Id).ToDictionary(same => same.Key, same => same.Last());
        return found.Select(one => _options.IsSharedLost ? kept[one.Artist.Id] : one).Select(Item);
    }

    private IEnumerable<(WorldArtist Artist, int Index, string Seed)> Similar(string seed) =>
        Ids.Artists.Find(seed) is { } artist
            ? _world.RelatedTo(artist.Id).Take(MostOfOneSeed).Select((other, index) => (other, index, seed))
            : [];

    private JsonObject Item((WorldArtist Artist, int Index, string Seed) one) =>
        new()
        {
            ["artist_mbid"] = Ids.Artists[one.Artist.Id],
            ["name"] = one.Artist.Name,
            ["comment"] = one.Artist.Disambiguation,
            ["type"] = MusicBrainzBodies.Type(one.Artist),
            ["gender"] = MusicBrainzBodies.Gender(one.Artist),
            ["score"] = 30_000 / (one.Index + 1),
            ["reference_mbid"] = one.Seed,
        };
}
