using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.Spotify;

/// <summary>
/// Recommendations: the tracks of the seed artists and of those related to them that lie nearest to the popularity
/// asked for. The service itself tells nobody how it chooses; this is as good a choice, and always the same.
/// </summary>
internal sealed class SpotifyRecommendations(World world, SpotifyIds ids, SpotifyBodies bodies)
{
    public void Map(IEndpointRouteBuilder api) => api.MapGet("/recommendations", Recommend);

    private IResult Recommend(HttpRequest request)
    {
        var seeds = request.Texts("seed_artists").Select(ids.Artists.Find).ToList();
        if (seeds.Count is 0 or > 5 || seeds.Contains(null))
        {
            return SpotifyErrors.Error(400, "Invalid seed");
        }

        if (SpotifyPage.Objection(request, 100) is { } objection)
        {
            return objection;
        }

        var pool = seeds
            .SelectMany(seed => world.RelatedTo(seed!.Id).Prepend(seed))
            .DistinctBy(artist => artist.Id)
            .SelectMany(artist => world.TracksOf(artist.Id))
            .DistinctBy(track => track.Id)
            .ToList();
        var target = request.Number("target_popularity") ?? 50;
        var chosen = pool.OrderBy(track => Math.Abs(track.Popularity - target))
            .ThenBy(track => track.Id)
            .Take(request.Number("limit") ?? 20);
        return Wire.Json(
            new JsonObject
            {
                ["seeds"] = Wire.List(seeds.Select(seed => Seed(seed!, pool.Count))),
                ["tracks"] = Wire.List(chosen.Select(bodies.Track)),
            }
        );
    }

    private JsonObject Seed(WorldArtist artist, int poolSize) =>
        new()
        {
            ["afterFilteringSize"] = poolSize,
            ["afterRelinkingSize"] = poolSize,
            ["href"] = bodies.SimpleArtist(artist)["href"]!.DeepClone(),
            ["id"] = ids.Artists[artist.Id],
            ["initialPoolSize"] = poolSize,
            ["type"] = "ARTIST",
        };
}
