using System.Globalization;
using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Deezer;

/// <summary>Stands in for api.deezer.com. Its errors come with HTTP 200.</summary>
public sealed class DeezerStandIn : StandInServer
{
    private const int UsualPage = 25;
    private const int UsualTop = 5;
    private const int Related = 20;

    private readonly World _world;
    private readonly DeezerBodies _bodies;
    private readonly ILookup<string, WorldTrack> _byIsrc;

    internal DeezerStandIn(World world, StandInOptions options)
        : base(options, new Refusal(Status: 200, HasRetryAfter: false))
    {
        _world = world;
        _byIsrc = world.Parts.Tracks.ToLookup(track => world[track.RecordingId].Isrc);
        Ids = new DeezerIds(world);
        _bodies = new DeezerBodies(world, Ids);
    }

    /// <summary>Deezer's ids for the world's things.</summary>
    public DeezerIds Ids { get; }

    private protected override JsonNode ErrorBody(int status) =>
        status switch
        {
            404 => ErrorBody("DataException", "no data", 800),
            401 or 403 => ErrorBody("OAuthException", "Invalid OAuth access token.", 300),
            _ => ErrorBody("Exception", "Quota limit exceeded", 4),
        };

    private protected override void Map(IEndpointRouteBuilder paths)
    {
        paths.MapGet("/search/artist", Search);
        paths.MapGet("/artist/{id}", (string id) => One(Ids.Artists.Find(id), _bodies.Artist));
        paths.MapGet(
            "/artist/{id}/related",
            (HttpRequest request, string id) =>
                One(
                    Ids.Artists.Find(id),
                    artist => Page(request, [.. _world.RelatedTo(artist.Id).Take(Related)], Related, _bodies.Artist)
                )
        );
        paths.MapGet(
            "/artist/{id}/top",
            (HttpRequest request, string id) =>
                One(Ids.Artists.Find(id), artist => Page(request, Top(artist), UsualTop, _bodies.TopTrack))
        );
        paths.MapGet(
            "/artist/{id}/albums",
            (HttpRequest request, string id) =>
                One(Ids.Artists.Find(id), artist => Page(request, Albums(artist), UsualPage, _bodies.AlbumOf))
        );
        paths.MapGet("/album/{id}", (string id) => One(Ids.Albums.Find(id), _bodies.Album));
        paths.MapGet(
            "/album/{id}/tracks",
            (HttpRequest request, string id) =>
                One(
                    Ids.Albums.Find(id),
                    album => Page(request, [.. _world.TracksOf(album.Id)], UsualPage, _bodies.TrackOf)
                )
        );
        paths.MapGet("/track/{id}", (string id) => One(Track(id), _bodies.Track));
        paths.MapFallback(
            (HttpRequest request) => Error("InvalidQueryException", $"Unknown path components : {request.Path}", 600)
        );
    }

    internal static IResult Error(string type, string message, int code) => Wire.Json(ErrorBody(type, message, code));

    internal static JsonObject ErrorBody(string type, string message, int code) =>
        new()
        {
            ["error"] = new JsonObject
            {
                ["type"] = type,
                ["message"] = message,
                ["code"] = code,
            },
        };

    private static IResult One<T>(T? item, Func<T, JsonObject> body)
        where T : class => item is null ? Error("DataException", "no data", 800) : Wire.Json(body(item));

    private IResult Search(HttpRequest request)
    {
        var query = request.Text("q").Trim();
        if (query.Length == 0)
        {
            return Error("ParameterException", "Missing parameters: q", 501);
        }

        var name = query.StartsWith("artist:", StringComparison.OrdinalIgnoreCase) ? query[7..] : query;
        return Wire.Json(Page(request, ArtistSearch.Find(_world, name.Trim('"')), UsualPage, _bodies.Artist));
    }

    private WorldTrack? Track(string id) =>
        id.StartsWith("isrc:", StringComparison.OrdinalIgnoreCase)
            ? _byIsrc[id[5..].ToUpperInvariant()].MaxBy(track => track.Popularity)
            : Ids.Tracks.Find(id);

    private List<WorldTrack> Top(WorldArtist artist) =>
        [
            .. _world
                .TracksOf(artist.Id)
                .OrderByDescending(track => track.Popularity)
                .ThenBy(track => track.Id)
                .DistinctBy(track => track.RecordingId),
        ];

    /// <summary>The artist's own releases only.</summary>
    private List<WorldAlbum> Albums(WorldArtist artist) =>
        [.. _world.AlbumsWith(artist.Id).Where(album => album.ArtistId == artist.Id)];

    private static JsonObject Page<T>(HttpRequest request, List<T> all, int usual, Func<T, JsonObject> item)
    {
        var limit = request.Number("limit") is > 0 and var asked ? Math.Min(asked, 100) : usual;
        var index = Math.Max(0, request.Number("index") ?? 0);
        var body = new JsonObject
        {
            ["data"] = Wire.List(all.Skip(index).Take(limit).Select(item)),
            ["total"] = all.Count,
        };
        if (index > 0)
        {
            body["prev"] = Link(request, Math.Max(0, index - limit), limit);
        }

        if (index + limit < all.Count)
        {
            body["next"] = Link(request, index + limit, limit);
        }

        return body;
    }

    private static string Link(HttpRequest request, int index, int limit)
    {
        var others = request.Query.Where(pair => pair.Key is not ("limit" or "index"));
        var kept = string.Concat(others.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value.ToString())}&"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{request.Host()}{request.Path}?{kept}limit={limit}&index={index}"
        );
    }
}
