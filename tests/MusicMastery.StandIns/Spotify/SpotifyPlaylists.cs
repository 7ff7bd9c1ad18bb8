using System.Text.Json.Nodes;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Spotify;

/// <summary>
/// Playlists. To extended apps as ever: <c>tracks</c>, and <c>track</c> in each item. To development apps since
/// February 2026: <c>items</c> and <c>item</c>, and of another's playlist nothing but what describes it. The newer path
/// is there for extended apps too, and names each track both ways.
/// </summary>
internal sealed class SpotifyPlaylists(
    World world,
    SpotifyIds ids,
    SpotifyParts parts,
    SpotifyBodies bodies,
    SpotifyOptions options
)
{
    private const int Most = 50;
    private const int Usual = 20;

    private string[] Newer => options.App == SpotifyApp.Extended ? ["item", "track"] : ["item"];

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/playlists/{id}", (string id) => SpotifyMany.One(id, ids.Playlists.Find, Playlist));
        api.MapGet("/playlists/{id}/tracks", (HttpRequest request, string id) => Items(request, id, ["track"]));
        api.MapGet("/playlists/{id}/items", (HttpRequest request, string id) => Items(request, id, Newer));
    }

    private IResult Items(HttpRequest request, string id, string[] names) =>
        options is { App: SpotifyApp.Development, OwnsPlaylists: false } ? SpotifyErrors.Error(403, "Forbidden")
        : SpotifyPage.Objection(request, Most) is { } objection ? objection
        : SpotifyMany.One(
            id,
            ids.Playlists.Find,
            playlist => SpotifyPage.Of(request, Tracks(playlist), Usual, track => Item(track, names))
        );

    private JsonObject Playlist(WorldPlaylist playlist)
    {
        var (list, item) = options.App == SpotifyApp.Extended ? ("tracks", "track") : ("items", "item");
        var body = parts.Named("playlist", ids.Playlists[playlist.Id], playlist.Name);
        body["collaborative"] = false;
        body["description"] = null;
        body["images"] = null;
        body["owner"] = User();
        body["primary_color"] = null;
        body["public"] = true;
        body["snapshot_id"] = "AAAAAQ==";
        if (options.App == SpotifyApp.Extended || options.OwnsPlaylists)
        {
            body[list] = SpotifyPage.First(
                $"{body["href"]}/{list}",
                Tracks(playlist),
                Most,
                track => Item(track, [item])
            );
        }

        return body;
    }

    private List<WorldTrack> Tracks(WorldPlaylist playlist) => [.. playlist.TrackIds.Select(id => world[id])];

    private JsonObject Item(WorldTrack track, string[] names)
    {
        var body = new JsonObject
        {
            ["added_at"] = "2024-05-01T08:00:00Z",
            ["added_by"] = User(),
            ["is_local"] = false,
            ["primary_color"] = null,
            ["video_thumbnail"] = new JsonObject { ["url"] = null },
        };
        foreach (var name in names)
        {
            body[name] = bodies.Track(track);
        }

        return body;
    }

    private JsonObject User()
    {
        var body = parts.Named("user", "stand-in-user", "Stand-in");
        body.Remove("name");
        body["display_name"] = "Stand-in";
        return body;
    }
}
