using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>Artists: search, and look-up by id.</summary>
internal sealed class MusicBrainzArtists(World world, MusicBrainzIds ids, MusicBrainzBodies bodies)
{
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/artist", Search);
        api.MapGet("/artist/{id}", Artist);
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
}
