using System.Text.Json;
using MusicMastery.Core.Analyses;
using MusicMastery.Core.Tracks;
using MusicMastery.JsonPeer;
using MusicMastery.Storage;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Artists;
using MusicMastery.Storage.Tracks;

// What one would write by hand for the operations that the benchmark compares: no graph, no choice of fields, the same
// stores. The argument is a database file.
using var database = MusicMasteryDatabase.Open(args[0]);
var artists = new LiteDbArtistStore(database);
var tracks = new LiteDbTrackStore(database);
var lists = new LiteDbTrackLists(database);
var analyses = new LiteDbAnalysisStore(database);
var found = new Dictionary<AnalysisId, AnalysisResult>();

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel =>
    kestrel.ListenLocalhost(int.Parse(Environment.GetEnvironmentVariable("MUSICMASTERY_PORT")!))
);
var app = builder.Build();
app.MapGet("/", () => "ready");
app.MapGet("/typename", () => Answers.Json(new { __typename = "Query" }));
app.MapGet(
    "/track",
    (string id) =>
    {
        var trackId = Answers.TrackId(id);
        var track = tracks.Find([trackId])[trackId];
        return Answers.Json(new { track = Answers.Track(track, artists.Find(track.ArtistIds)) });
    }
);
app.MapGet(
    "/tracks",
    (int first) =>
    {
        var page = lists.Index().List(new TrackQuery { Count = first });
        List<TrackId> ids = [.. page.Tracks.Select(place => place.Id)];
        var byId = tracks.Find(ids);
        var names = artists.Find([.. byId.Values.SelectMany(track => track.ArtistIds).Distinct()]);
        var list = new
        {
            page.TotalCount,
            PageInfo = new { HasNextPage = page.HasNext },
            Nodes = ids.Select(id => Answers.Track(byId[id], names)),
        };
        return Answers.Json(new { Tracks = list });
    }
);
app.MapGet(
    "/analysis",
    (string id) =>
    {
        var analysis = analyses.Find([Answers.AnalysisId(id)]).Values.Single();
        lock (found)
        {
            if (!found.ContainsKey(analysis.Id))
            {
                found.Add(analysis.Id, analyses.Result(analysis.Id)!);
            }
        }

        return Answers.Json(new { Analysis = AnalysisPage.Of(analysis, found[analysis.Id], artists, tracks) });
    }
);

// What the server in memory is filled with: the whole catalog, an object a line, most popular first.
app.MapGet(
    "/dump",
    async (HttpResponse response) =>
    {
        var all = lists.Index().List(new TrackQuery { Count = int.MaxValue }).Tracks;
        foreach (var some in all.Chunk(1000))
        {
            var byId = tracks.Find([.. some.Select(place => place.Id)]);
            var names = artists.Find([.. byId.Values.SelectMany(track => track.ArtistIds).Distinct()]);
            foreach (var place in some)
            {
                var line = JsonSerializer.SerializeToUtf8Bytes(Answers.Track(byId[place.Id], names), Answers.Options);
                await response.Body.WriteAsync(line);
                await response.Body.WriteAsync("\n"u8.ToArray());
            }
        }
    }
);
app.Run();
