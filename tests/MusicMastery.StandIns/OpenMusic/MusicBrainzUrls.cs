using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>Look-up by addresses elsewhere: which artist has this page at Spotify.</summary>
internal sealed class MusicBrainzUrls(World world, MusicBrainzBodies bodies, MusicBrainzOptions options)
{
    private const string SpotifyArtist = "https://open.spotify.com/artist/";
    private const string FreeStreaming = "769085a1-c2f7-4c24-a532-2375a77693bd";

    private readonly SpotifyIds _spotify = new(world);

    public void Map(IEndpointRouteBuilder api) => api.MapGet("/url", Urls);

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
        && options.HasSpotifyLink(artist)
            ? Url(address, artist, hasRelations)
            : null;

    private JsonObject Url(string address, WorldArtist artist, bool hasRelations)
    {
        var body = new JsonObject { ["id"] = Uuid.Of($"musicbrainz/{address}"), ["resource"] = address };
        if (hasRelations)
        {
            body["relations"] = Wire.List([
                new JsonObject
                {
                    ["type"] = "free streaming",
                    ["type-id"] = FreeStreaming,
                    ["target-type"] = "artist",
                    ["direction"] = "backward",
                    ["artist"] = bodies.Credited(artist),
                    ["attributes"] = new JsonArray(),
                    ["attribute-ids"] = new JsonObject(),
                    ["attribute-values"] = new JsonObject(),
                    ["begin"] = null,
                    ["end"] = null,
                    ["ended"] = false,
                    ["source-credit"] = "",
                    ["target-credit"] = "",
                },
            ]);
        }

        return body;
    }
}
