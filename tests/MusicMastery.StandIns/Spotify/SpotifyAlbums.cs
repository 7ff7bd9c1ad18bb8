using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Spotify;

/// <summary>Albums and their tracks.</summary>
internal sealed class SpotifyAlbums(World world, SpotifyIds ids, SpotifyBodies bodies)
{
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/albums/{id}", (string id) => SpotifyMany.One(id, ids.Albums.Find, bodies.Album));
        api.MapGet(
            "/albums",
            (HttpRequest request) => SpotifyMany.Several(request, "albums", 20, ids.Albums.Find, bodies.Album)
        );
        api.MapGet("/albums/{id}/tracks", Tracks);
    }

    private IResult Tracks(HttpRequest request, string id) =>
        SpotifyPage.Objection(request, 50)
        ?? SpotifyMany.One(
            id,
            ids.Albums.Find,
            album => SpotifyPage.Of(request, [.. world.TracksOf(album.Id)], 20, bodies.SimpleTrack)
        );
}

/// <summary>Tracks by id.</summary>
internal sealed class SpotifyTracks(SpotifyIds ids, SpotifyBodies bodies)
{
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/tracks/{id}", (string id) => SpotifyMany.One(id, ids.Tracks.Find, bodies.Track));
        api.MapGet(
            "/tracks",
            (HttpRequest request) => SpotifyMany.Several(request, "tracks", 50, ids.Tracks.Find, bodies.Track)
        );
    }
}
