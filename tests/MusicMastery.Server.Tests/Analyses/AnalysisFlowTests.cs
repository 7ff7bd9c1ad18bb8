using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>From start to answers with everything real.</summary>
public sealed class AnalysisFlowTests(CatalogServer server) : IClassFixture<CatalogServer>
{
    [Fact]
    public async Task Answers_Should_BeThere_When_AnAnalysisWasStartedAndFollowed()
    {
        var started = await server.Server.StartAnalysis(4);
        var states = new List<JsonNode>();
        var end = "";
        await foreach (var (name, data) in EventReader.Follow(server.Http, Progress, new { id = started }))
        {
            end = name;
            states.Add(data?["data"]?["analysisProgress"] ?? "");
        }

        Assert.Equal("complete", end);
        Assert.Equal("COMPLETED", (string?)states[^2]["status"]);
        Assert.All(states[^2]["stages"]!.AsArray(), stage => Assert.NotNull(stage!["finishedAt"]));

        var analysis = (await server.Ask(Answers, new { id = started }))["analysis"]!;
        Assert.Equal("WITHIN_ARTIST", (string?)analysis["model"]!["method"]);
        Assert.True((int)analysis["segment"]!["trackCount"]! > 50);
        Assert.Equal("a14", Of(analysis["network"]!["path"]!.AsArray()[^1]!));
        Assert.Equal(
            (int)analysis["network"]!["vertexCount"]!,
            analysis["network"]!["communities"]!.AsArray().Sum(community => (int)community!["size"]!)
        );
        Assert.All(
            Nodes(analysis["library"]!),
            song => Assert.Contains("Song", (string?)song!["track"]!["name"], StringComparison.Ordinal)
        );
        Assert.Equal(
            Nodes(analysis["byName"]!).Select(Name).Order(StringComparer.OrdinalIgnoreCase),
            Nodes(analysis["byName"]!).Select(Name)
        );
        Assert.NotEmpty(analysis["drivers"]!.AsArray());
        Assert.All(Nodes(analysis["collaborators"]!), other => Assert.NotEmpty(other!["introductionPath"]!.AsArray()));

        var featured = await server.Ask("{ featuredArtists { id latestAnalysis { id } } }");
        Assert.Equal(started, (string?)featured["featuredArtists"]![0]!["latestAnalysis"]!["id"]);
    }

    [Fact]
    public async Task Analysis_Should_FailWithAStableCode_When_NobodyIsRelated()
    {
        var started = await server.Server.StartAnalysis(30);

        var ended = await server.Server.Ended(started);

        Assert.Equal("FAILED", (string?)ended["status"]);
        Assert.Equal("NO_RELATED_ARTISTS", (string?)ended["failure"]!["code"]);
        Assert.Equal("NETWORK", (string?)ended["failure"]!["stage"]);
    }

    [Fact]
    public async Task Stream_Should_TellTheErrorAndComplete_When_TheAnalysisIsUnknown()
    {
        var events = new List<(string Event, JsonNode? Data)>();
        await foreach (var item in EventReader.Follow(server.Http, Progress, new { id = "QW5hbHlzaXM6eA==" }))
        {
            events.Add(item);
        }

        Assert.Equal(["next", "complete"], events.Select(item => item.Event));
        Assert.Equal("INVALID_ARGUMENT", (string?)events[0].Data!["errors"]![0]!["extensions"]!["code"]);
    }

    private const string Progress =
        "subscription($id: ID!) { analysisProgress(analysisId: $id) { status stages { name status finishedAt } } }";

    private const string Answers = """
        query($id: ID!) {
          analysis(id: $id) {
            model { method trainedAt verdict evaluation { heldOutAuc { value low high } calibration { count } } comparison { method } }
            segment {
              trackCount popularityThreshold audioFeatureCoverage tracks(first: 2) { nodes { name artists { name } } }
              distribution(feature: ENERGY) { bins { from to count } quantiles } correlations { a b coefficient }
            }
            network {
              degrees vertexCount communities { size label artists { id } } links { from { id } to { id } kind weight }
              vertices(first: 3) { edges { degree community centrality node { name } } }
              path(to: "QXJ0aXN0OmExNA==") { id }
            }
            drivers { feature importance direction stability effect { value effect support } }
            songsToPromote { totalCount nodes { rank gap track { name } } }
            library { nodes { appeal track { name } alternateReleases { id } contributions { feature contribution } } }
            byName: library(orderBy: NAME) { nodes { track { name } } }
            collaborators { nodes { rank artist { name } workedWith { name } introductionPath { id } } }
            reproduction { dataHash randomSeed sources }
          }
        }
        """;

    private static JsonArray Nodes(JsonNode connection) => connection["nodes"]!.AsArray();

    private static string Name(JsonNode? prediction) => (string)prediction!["track"]!["name"]!;

    private static string Of(JsonNode artist) =>
        System.Text.Encoding.UTF8.GetString(Convert.FromBase64String((string)artist["id"]!)).Split(':')[1];
}
