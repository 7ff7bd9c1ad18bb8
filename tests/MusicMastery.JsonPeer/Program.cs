using MusicMastery.Core.Analyses;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.JsonPeer;
using MusicMastery.Storage;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Artists;
using MusicMastery.Storage.Catalog;
using MusicMastery.Storage.Tracks;

// What one would write by hand for the operations that the benchmark compares: no graph, no choice of fields, the same
// stores. The argument is a database file.
using var database = MusicMasteryDatabase.Open(args[0]);
var artists = new LiteDbArtistStore(database);
var tracks = new LiteDbTrackStore(database);
var analyses = new LiteDbAnalysisStore(database);
var catalog = new LiteDbCatalogStatistics(database);
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
        var page = tracks.Page(new TrackQuery { First = first });
        var byId = tracks.Find(page.Ids);
        var names = artists.Find([.. byId.Values.SelectMany(track => track.ArtistIds).Distinct()]);
        var list = new
        {
            page.TotalCount,
            PageInfo = new { HasNextPage = page.HasNext },
            Nodes = page.Ids.Select(id => Answers.Track(byId[id], names)),
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

// What the server in memory is filled with.
app.MapGet("/dump/artists", () => Results.Stream(body => Dump.Artists(body, tracks, artists, catalog)));
app.MapGet("/dump/tracks", () => Results.Stream(body => Dump.Tracks(body, tracks)));
app.Run();
