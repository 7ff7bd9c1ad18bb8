using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Spotify;

/// <summary>Artists, their albums, best known tracks and related artists.</summary>
internal sealed class SpotifyArtists(World world, SpotifyIds ids, SpotifyBodies bodies, SpotifyOptions options)
{
    private static readonly string[] Groups = ["album", "single", "compilation", "appears_on"];

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/artists/{id}", (string id) => SpotifyMany.One(id, ids.Artists.Find, bodies.Artist));
        api.MapGet(
            "/artists",
            (HttpRequest request) => SpotifyMany.Several(request, "artists", 50, ids.Artists.Find, bodies.Artist)
        );
        api.MapGet("/artists/{id}/albums", Albums);
        api.MapGet("/artists/{id}/top-tracks", (string id) => SpotifyMany.One(id, ids.Artists.Find, TopTracks));
        api.MapGet("/artists/{id}/related-artists", (string id) => SpotifyMany.One(id, ids.Artists.Find, Related));
    }

    private IResult Albums(HttpRequest request, string id)
    {
        var (most, usual) = options.App == SpotifyApp.Extended ? (50, 20) : (10, 5);
        var groups = request.Query.ContainsKey("include_groups") ? request.Texts("include_groups") : Groups;
        return !groups.All(Groups.Contains)
            ? SpotifyErrors.Error(400, "Invalid album type")
            : SpotifyPage.Objection(request, most) ?? SpotifyMany.One(id, ids.Artists.Find, Page);

        JsonObject Page(WorldArtist artist) =>
            SpotifyPage.Of(
                request,
                [.. Grouped(artist).Where(album => groups.Contains(SpotifyBodies.Group(artist, album)))],
                usual,
                album => bodies.AlbumOf(artist, album)
            );
    }

    /// <summary>All of one group before the next, and the newest first within it.</summary>
    private IEnumerable<WorldAlbum> Grouped(WorldArtist artist) =>
        world.AlbumsWith(artist.Id).OrderBy(album => Array.IndexOf(Groups, SpotifyBodies.Group(artist, album)));

    private JsonObject TopTracks(WorldArtist artist) =>
        new()
        {
            ["tracks"] = Wire.List(
                world
                    .TracksOf(artist.Id)
                    .OrderByDescending(track => track.Popularity)
                    .ThenBy(track => track.Id)
                    .DistinctBy(track => track.RecordingId)
                    .Take(10)
                    .Select(bodies.Track)
            ),
        };

    private JsonObject Related(WorldArtist artist) =>
        new() { ["artists"] = Wire.List(world.RelatedTo(artist.Id).Take(20).Select(bodies.Artist)) };
}
