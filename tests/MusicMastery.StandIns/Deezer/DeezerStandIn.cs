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

    private protected override JsonNode ErrorBody(int status) => DeezerErrors.Body(status);

    private protected override void Map(IEndpointRouteBuilder paths)
    {
        paths.MapGet("/search/artist", Search);
        paths.MapGet("/artist/{id}", (string id) => One(Ids.Artists.Find(id), _bodies.Artist));
        paths.MapGet(
            "/artist/{id}/related",
            (HttpRequest request, string id) =>
                One(
                    Ids.Artists.Find(id),
                    artist =>
                        DeezerPage.Of(request, [.. _world.RelatedTo(artist.Id).Take(Related)], Related, _bodies.Artist)
                )
        );
        paths.MapGet(
            "/artist/{id}/top",
            (HttpRequest request, string id) =>
                One(Ids.Artists.Find(id), artist => DeezerPage.Of(request, Top(artist), UsualTop, _bodies.TopTrack))
        );
        paths.MapGet(
            "/artist/{id}/albums",
            (HttpRequest request, string id) =>
                One(Ids.Artists.Find(id), artist => DeezerPage.Of(request, Albums(artist), UsualPage, _bodies.AlbumOf))
        );
        paths.MapGet("/album/{id}", (string id) => One(Ids.Albums.Find(id), _bodies.Album));
        paths.MapGet(
            "/album/{id}/tracks",
            (HttpRequest request, string id) =>
                One(
                    Ids.Albums.Find(id),
                    album => DeezerPage.Of(request, [.. _world.TracksOf(album.Id)], UsualPage, _bodies.TrackOf)
                )
        );
        paths.MapGet("/track/{id}", (string id) => One(Track(id), _bodies.Track));
        paths.MapFallback(
            (HttpRequest request) =>
                DeezerErrors.Error("InvalidQueryException", $"Unknown path components : {request.Path}", 600)
        );
    }

    private static IResult One<T>(T? item, Func<T, JsonObject> body)
        where T : class => item is null ? DeezerErrors.Error("DataException", "no data", 800) : Wire.Json(body(item));

    private IResult Search(HttpRequest request)
    {
        if (!request.Query.ContainsKey("q"))
        {
            return DeezerErrors.Error("MissingParameterException", "Missing parameters: q", 501);
        }

        var query = request.Text("q").Trim();
        if (query.Length == 0)
        {
            return DeezerErrors.Error("ParameterException", "empty parameter", 500);
        }

        var name = query.StartsWith("artist:", StringComparison.OrdinalIgnoreCase) ? query[7..] : query;
        return Wire.Json(DeezerPage.Of(request, ArtistSearch.Find(_world, name.Trim('"')), UsualPage, _bodies.Artist));
    }

    /// <summary>Of several tracks with the ISRC it is any one, always the same, and not always the best known.</summary>
    private WorldTrack? Track(string id) =>
        id.StartsWith("isrc:", StringComparison.OrdinalIgnoreCase)
            ? _byIsrc[id[5..].ToUpperInvariant()].MinBy(track => Draws.Uniform($"{track.Id}/by-isrc"))
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
}
