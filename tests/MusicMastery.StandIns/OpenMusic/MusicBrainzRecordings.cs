using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>Recordings: browse by artist, and look-up by ISRC.</summary>
internal sealed class MusicBrainzRecordings(
    World world,
    MusicBrainzIds ids,
    MusicBrainzBodies bodies,
    MusicBrainzOptions options
)
{
    private readonly ILookup<string, WorldRecording> _byIsrc = world
        .Parts.Recordings.Where(recording => options.HasIsrc(recording))
        .ToLookup(recording => recording.Isrc);

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/recording", Browse);
        api.MapGet("/isrc/{isrc}", Isrc);
    }

    private IResult Browse(HttpRequest request)
    {
        var id = request.Text("artist");
        if (!Guid.TryParse(id, out _))
        {
            return MusicBrainzStandIn.Error(400, id.Length == 0 ? "No linked entity given." : "Invalid mbid.");
        }

        if (ids.Artists.Find(id) is not { } artist)
        {
            return MusicBrainzStandIn.Error(404, "Not Found");
        }

        var all = world.RecordingsOf(artist.Id).ToList();
        var (limit, offset) = MusicBrainzPage.Of(request);
        return Wire.Json(
            new JsonObject
            {
                ["recording-count"] = all.Count,
                ["recording-offset"] = offset,
                ["recordings"] = Wire.List(all.Skip(offset).Take(limit).Select(one => Recording(request, one))),
            }
        );
    }

    private IResult Isrc(HttpRequest request, string isrc) =>
        isrc.Length != 12 || !isrc.All(char.IsAsciiLetterOrDigit) ? MusicBrainzStandIn.Error(400, "Invalid isrc.")
        : !_byIsrc.Contains(isrc) ? MusicBrainzStandIn.Error(404, "Not Found")
        : Wire.Json(
            new JsonObject
            {
                ["isrc"] = isrc,
                ["recordings"] = Wire.List(_byIsrc[isrc].Select(one => Recording(request, one))),
            }
        );

    private JsonObject Recording(HttpRequest request, WorldRecording recording)
    {
        var parts = request.Text("inc").Split(' ', '+');
        return bodies.Recording(recording, parts.Contains("isrcs"), parts.Contains("artist-credits"));
    }
}

/// <summary>MusicBrainz' paging: 25 a page if not asked otherwise, 100 at most.</summary>
internal static class MusicBrainzPage
{
    public static (int Limit, int Offset) Of(HttpRequest request) =>
        (Math.Clamp(request.Number("limit") ?? 25, 1, 100), Math.Max(0, request.Number("offset") ?? 0));
}
