using System.Text.Json;
using System.Text.Json.Nodes;
using MusicMastery.StandIns.Serving;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.StandIns.OpenMusic;

/// <summary>Stands in for api.listenbrainz.org: how often artists and recordings were heard.</summary>
public sealed class ListenBrainzStandIn : StandInServer
{
    private const int MostIds = 1000;

    private readonly World _world;
    private readonly ListenBrainzOptions _options;

    internal ListenBrainzStandIn(World world, ListenBrainzOptions options)
        : base(options, new Refusal(HasRetryAfter: false, HasHeaders: true))
    {
        (_world, _options) = (world, options);
        Ids = new MusicBrainzIds(world);
    }

    /// <summary>In place of <c>https://api.listenbrainz.org/1/</c>.</summary>
    public Uri Api => new(BaseAddress, "1/");

    /// <summary>MusicBrainz' ids for the world's things.</summary>
    public MusicBrainzIds Ids { get; }

    private protected override JsonNode ErrorBody(int status) =>
        ListenBrainzErrors.Body(status, ListenBrainzErrors.Message(status));

    private protected override void Map(IEndpointRouteBuilder paths)
    {
        var api = paths.MapGroup("/1/popularity");
        api.AddEndpointFilter(Authorised);
        api.MapGet("/top-recordings-for-artist/{id}", TopRecordings);
        api.MapPost("/recording", (HttpRequest request) => Counts(request, "recording", RecordingCounts));
        api.MapPost("/artist", (HttpRequest request) => Counts(request, "artist", ArtistCounts));
        paths.MapFallback(() => ListenBrainzErrors.Error(404, "Not Found"));
    }

    private async ValueTask<object?> Authorised(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var header = call.HttpContext.Request.Headers.Authorization.ToString();
        return header.Length == 0 ? ListenBrainzErrors.Error(401, "You need to provide an Authorization header.")
            : header != $"Token {_options.Token}" ? ListenBrainzErrors.Error(401, "Invalid authorization token.")
            : await next(call);
    }

    private IResult TopRecordings(string id)
    {
        if (!Guid.TryParse(id, out _))
        {
            return ListenBrainzErrors.Error(400, $"artist_mbid: '{id}' is not a valid uuid");
        }

        var recordings = Ids.Artists.Find(id) is { } artist ? _world.RecordingsOf(artist.Id) : [];
        return Wire.Json(
            Wire.List(
                recordings
                    .OrderByDescending(recording => recording.Listens)
                    .ThenBy(recording => recording.Id.Value, StringComparer.Ordinal)
                    .Take(_options.MostRecordings)
                    .Select(Top)
            )
        );
    }

    private JsonObject Top(WorldRecording recording)
    {
        var album = _world[_world.ReleasesOf(recording.Id).First().AlbumId];
        return new JsonObject
        {
            ["artist_mbids"] = Wire.List(recording.ArtistIds.Select(id => (JsonNode)Ids.Artists[id])),
            ["artist_name"] = string.Concat(MusicBrainzBodies.CreditNames(_world, recording)),
            ["caa_id"] = null,
            ["caa_release_mbid"] = null,
            ["length"] = recording.DurationMs,
            ["recording_mbid"] = Ids.Recordings[recording.Id],
            ["recording_name"] = recording.Title,
            ["release_color"] = new JsonObject
            {
                ["blue"] = 104,
                ["green"] = 104,
                ["red"] = 84,
            },
            ["release_mbid"] = Ids.Releases[album.Id],
            ["release_name"] = album.Name,
            ["total_listen_count"] = recording.Listens,
            ["total_user_count"] = recording.Listeners,
        };
    }

    private static async Task<IResult> Counts(
        HttpRequest request,
        string kind,
        Func<string, (int Listens, int Users)?> counts
    )
    {
        var ids = await AskedFor(request, $"{kind}_mbids");
        return ids is null
                ? ListenBrainzErrors.Error(
                    400,
                    $"{kind}_mbids JSON element must be present and contain a list of {kind}_mbids"
                )
            : ids.FirstOrDefault(id => !Guid.TryParse(id, out _)) is { } wrong
                ? ListenBrainzErrors.Error(400, $"{kind}_mbid {wrong} is not valid.")
            : ids.Count == 0 ? ListenBrainzErrors.Error(400, $"At least one valid {kind}_mbid must be present.")
            : ids.Count > MostIds
                ? ListenBrainzErrors.Error(
                    400,
                    $"Maximum number of {kind}_mbids that can be fetched at once is {MostIds}"
                )
            : Wire.Json(Wire.List(ids.Select(id => Count($"{kind}_mbid", id, counts(id)))));
    }

    private static async Task<List<string>?> AskedFor(HttpRequest request, string name)
    {
        try
        {
            var body = await JsonNode.ParseAsync(request.Body);
            return body?[name] is JsonArray list ? [.. list.Select(item => item?.ToString() ?? "")] : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonObject Count(string name, string id, (int Listens, int Users)? counts) =>
        new()
        {
            [name] = id,
            ["total_listen_count"] = counts?.Listens,
            ["total_user_count"] = counts?.Users,
        };

    private (int Listens, int Users)? RecordingCounts(string id) =>
        Ids.Recordings.Find(id) is { } recording ? (recording.Listens, recording.Listeners) : null;

    /// <summary>An artist was heard as often as all its recordings, by at least as many as the best known of them.</summary>
    private (int Listens, int Users)? ArtistCounts(string id) =>
        Ids.Artists.Find(id) is { } artist && _world.RecordingsOf(artist.Id).ToList() is { Count: > 0 } own
            ? (own.Sum(recording => recording.Listens), own.Max(recording => recording.Listeners) + own.Count)
            : null;
}
