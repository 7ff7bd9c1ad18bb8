using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Spotify;

/// <summary>Search for artists: names that have the words, the whole name first, then by popularity.</summary>
internal sealed class SpotifySearch(World world, SpotifyOptions options, SpotifyBodies bodies)
{
    private const int MostOffset = 1000;

    public void Map(IEndpointRouteBuilder api) => api.MapGet("/search", Search);

    private IResult Search(HttpRequest request)
    {
        var (most, usual) = options.App == SpotifyApp.Extended ? (50, 20) : (10, 5);
        var query = request.Text("q").Trim();
        if (query.Length == 0)
        {
            return SpotifyErrors.Error(400, "No search query");
        }

        if (request.Text("type").Length == 0)
        {
            return SpotifyErrors.Error(400, "Missing parameter type");
        }

        if (request.Text("type") != "artist")
        {
            return SpotifyErrors.Error(400, "Bad search type field");
        }

        if (request.Number("offset") > MostOffset)
        {
            return SpotifyErrors.Error(400, "Invalid offset");
        }

        return SpotifyPage.Objection(request, most)
            ?? Wire.Json(new JsonObject { ["artists"] = SpotifyPage.Of(request, Find(query), usual, bodies.Artist) });
    }

    private List<WorldArtist> Find(string query)
    {
        var name = query.StartsWith("artist:", StringComparison.OrdinalIgnoreCase) ? query[7..] : query;
        return ArtistSearch.Find(world, name.Trim('"', ' '));
    }
}
