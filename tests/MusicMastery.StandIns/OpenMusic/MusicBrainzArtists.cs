using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>Artists: search, look-up by id, and look-up by an address elsewhere.</summary>
internal sealed class MusicBrainzArtists(
    World world,
    MusicBrainzIds ids,
    MusicBrainzBodies bodies,
    MusicBrainzOptions options
)
{
    private const string SpotifyArtist = "https://open.spotify.com/artist/";

    private readonly SpotifyIds _spotify = new(world);

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/artist", Search);
        api.MapGet("/artist/{id}", Artist);
        api.MapGet("/url", Urls);
    }

    private IResult Search(HttpRequest request)
    {
        if (request.Text("query").Length == 0)
        {
            return MusicBrainzStandIn.Error(400, "No query provided.");
        }

        var found = ArtistSearch.Find(world, Name(request.Text("query")));
        var (limit, offset) = MusicBrainzPage.Of(request);
        return Wire.Json(
            new JsonObject
            {
                ["created"] = "2026-11-01T00:00:00.000Z",
                ["count"] = found.Count,
                ["offset"] = offset,
                ["artists"] = Wire.List(
                    found
                        .Skip(offset)
                        .Take(limit)
                        .Select((artist, index) => bodies.Found(artist, Math.Max(1, 100 - offset - index)))
                ),
            }
        );
    }

    /// <summary>The name out of a Lucene query: bare words, or artist:"…", with or without escapes.</summary>
    private static string Name(string query)
    {
        var name = query.StartsWith("artist:", StringComparison.OrdinalIgnoreCase) ? query[7..] : query;
        return name.Replace("\\", "", StringComparison.Ordinal).Trim('"', '(', ')', ' ');
    }

    private IResult Artist(string id) =>
        !Guid.TryParse(id, out _) ? MusicBrainzStandIn.Error(400, "Invalid mbid.")
        : ids.Artists.Find(id) is { } artist ? Wire.Json(bodies.Artist(artist))
        : MusicBrainzStandIn.Error(404, "Not Found");

    private IResult Urls(HttpRequest request)
    {
        var asked = request.Query["resource"];
        var hasRelations = request.Text("inc").Contains("artist-rels", StringComparison.Ordinal);
        List<JsonObject> found = [.. asked.Select(address => Url(address ?? "", hasRelations)).OfType<JsonObject>()];
        return found.Count == 0 ? MusicBrainzStandIn.Error(404, "Not Found")
            : asked.Count == 1 ? Wire.Json(found[0])
            : Wire.Json(
                new JsonObject
                {
                    ["url-count"] = found.Count,
                    ["url-offset"] = 0,
                    ["urls"] = Wire.List(found),
                }
            );
    }

    private JsonObject? Url(string address, bool hasRelations) =>
        address.StartsWith(SpotifyArtist, StringComparison.Ordinal)
        && _spotify.Artists.Find(address[SpotifyArtist.Length..]) is { } artist
        && Draws.Uniform($"{artist.Id}/spotify-link") < options.SpotifyLinkCoverage
            ? bodies.Url(address, artist, hasRelations)
            : null;
}
