using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MusicMastery.Core.Predictions;
using MusicMastery.Server.Analyses;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>What can be done with analyses that wait or run; the learner waits so that there is time for it.</summary>
public sealed class PendingAnalysesTests
{
    private const string Cancel = """
        mutation($id: ID!) {
          cancelAnalysis(input: { analysisId: $id, clientMutationId: "c" }) {
            analysis { status } errors { __typename } clientMutationId
          }
        }
        """;

    private const string Progress = "subscription($id: ID!) { analysisProgress(analysisId: $id) { status } }";

    private const string Delete = """
        mutation($id: ID!) { deleteAnalysis(input: { analysisId: $id }) { deletedAnalysisId errors { __typename } } }
        """;

    private readonly WaitingLearner _learner = new();

    [Fact]
    public async Task Analysis_Should_StopWithinASecond_When_CancelledWhileItRuns()
    {
        await using var server = await Start();
        var id = await server.StartAnalysis(1);
        await _learner.Started.WaitAsync();
        var clock = Stopwatch.StartNew();

        var cancelled = await server.Ask(Cancel, new { id });
        await server.StartAnalysis(2);
        await _learner.Started.WaitAsync();

        Assert.True(clock.ElapsedMilliseconds < 1000, $"The next one began after {clock.ElapsedMilliseconds} ms.");
        Assert.Equal(
            """{"analysis":{"status":"CANCELLED"},"errors":[],"clientMutationId":"c"}""",
            cancelled["cancelAnalysis"]!.ToJsonString()
        );
        var analysis = await server.Analysis(id);
        Assert.Equal("CANCELLED", (string?)analysis["status"]);
        Assert.DoesNotContain("RUNNING", analysis.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analysis_Should_NeverBegin_When_CancelledWhileItWaits()
    {
        await using var server = await Start();
        await server.StartAnalysis(1);
        var waiting = await server.StartAnalysis(2);

        await server.Ask(Cancel, new { id = waiting });

        Assert.Equal("CANCELLED", (string?)(await server.Analysis(waiting))["status"]);
    }

    [Theory]
    [InlineData(Cancel, "cancelAnalysis", "AnalysisFinishedError")]
    [InlineData(Delete, "deleteAnalysis", null)]
    public async Task Outcome_Should_FitTheState_When_TheAnalysisHasEnded(string mutation, string field, string? error)
    {
        await using var server = await Start();
        var id = await server.StartAnalysis(1);
        await server.Ask(Cancel, new { id });

        var data = await server.Ask(mutation, new { id });

        Assert.Equal(error, (string?)data[field]!["errors"]!.AsArray().FirstOrDefault()?["__typename"]);
    }

    [Theory]
    [InlineData(Cancel, "cancelAnalysis", "QW5hbHlzaXM6eA==")]
    [InlineData(Cancel, "cancelAnalysis", "x")]
    [InlineData(Delete, "deleteAnalysis", "QW5hbHlzaXM6eA==")]
    [InlineData(Delete, "deleteAnalysis", "QXJ0aXN0OmEwMQ==")]
    public async Task Outcome_Should_BeNotFound_When_NoAnalysisHasTheId(string mutation, string field, string id)
    {
        await using var server = await Start();

        var data = await server.Ask(mutation, new { id });

        Assert.Equal("AnalysisNotFoundError", (string?)data[field]!["errors"]![0]!["__typename"]);
    }

    [Fact]
    public async Task Deletion_Should_BeRefused_When_TheAnalysisRuns()
    {
        await using var server = await Start();
        var id = await server.StartAnalysis(1);

        var data = await server.Ask(Delete, new { id });

        Assert.Equal("AnalysisRunningError", (string?)data["deleteAnalysis"]!["errors"]![0]!["__typename"]);
        Assert.NotNull(await server.Analysis(id));
    }

    [Fact]
    public async Task Start_Should_GiveTheSameAnalysis_When_TheSameIsAskedTwice()
    {
        await using var server = await Start();

        Assert.Equal(await server.StartAnalysis(1), await server.StartAnalysis(1));
    }

    [Fact]
    public async Task Start_Should_BeRefused_When_TooManyWait()
    {
        await using var server = await Start();
        for (var artist = 0; artist < PendingAnalyses.Capacity; artist++)
        {
            await server.StartAnalysis(artist);
        }

        var error = await Refusal(server, new { artistId = TestCatalog.GlobalArtistId(25) });

        Assert.Equal("TooManyAnalysesError", (string?)error["__typename"]);
    }

    [Theory]
    [InlineData("""{"artistId":"QXJ0aXN0Om5vYm9keQ=="}""", "ArtistNotFoundError", null)]
    [InlineData("""{"artistId":"nobody"}""", "InvalidInputError", "artistId")]
    [InlineData("""{"artistId":"QXJ0aXN0OmEwMQ==","degrees":3}""", "InvalidInputError", "degrees")]
    [InlineData("""{"artistId":"QXJ0aXN0OmEwMQ==","neighbours":0}""", "InvalidInputError", "neighbours")]
    [InlineData(
        """{"artistId":"QXJ0aXN0OmEwMQ==","excludeArtistIds":["x"]}""",
        "InvalidInputError",
        "excludeArtistIds"
    )]
    [InlineData(
        """{"artistId":"QXJ0aXN0OmEwMQ==","excludeArtistIds":["QXJ0aXN0OmEwMQ=="]}""",
        "InvalidInputError",
        "excludeArtistIds"
    )]
    public async Task Start_Should_NameTheField_When_TheInputIsWrong(string input, string type, string? field)
    {
        await using var server = await Start();

        var error = await Refusal(server, JsonNode.Parse(input)!);

        Assert.Equal(type, (string?)error["__typename"]);
        Assert.Equal(field, (string?)error["field"]);
    }

    [Fact]
    public async Task Analysis_Should_FailWithoutTellingSecrets_When_SomethingBreaks()
    {
        await using var server = await Start();
        var id = await server.StartAnalysis(1);
        _learner.Break();

        var ended = await server.Ended(id);

        Assert.Equal("""{"code":"INTERNAL_ERROR","stage":"MODEL"}""", ended["failure"]!.ToJsonString());
    }

    [Fact]
    public async Task Analyses_Should_RunAgain_When_TheServerComesBack()
    {
        using var folder = new TempFolder();
        string running,
            waiting;
        await using (var server = await Start(folder))
        {
            running = await server.StartAnalysis(1);
            waiting = await server.StartAnalysis(30);
            await _learner.Started.WaitAsync();
        }

        _learner.Break();
        await using var again = await Start(folder, fill: false);

        Assert.Equal("INTERNAL_ERROR", (string?)(await again.Ended(running))["failure"]!["code"]);
        Assert.Equal("NO_RELATED_ARTISTS", (string?)(await again.Ended(waiting))["failure"]!["code"]);
    }

    [Fact]
    public async Task Follower_Should_BeForgotten_When_ItGoesAway()
    {
        await using var server = await Start();
        var id = await server.StartAnalysis(1);
        var progress = server.Services.GetRequiredService<AnalysisProgress>();
        await foreach (var (name, _) in EventReader.Follow(server.Http, Progress, new { id }))
        {
            Assert.Equal(("next", 1), (name, progress.FollowerCount));
            break;
        }

        Assert.True(SpinWait.SpinUntil(() => progress.FollowerCount == 0, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task Stream_Should_EndAtOnce_When_TheServerStops()
    {
        var server = await Start();
        var id = await server.StartAnalysis(1);
        await using var events = EventReader.Follow(server.Http, Progress, new { id }).GetAsyncEnumerator();
        await events.MoveNextAsync();
        await _learner.Started.WaitAsync();
        var clock = Stopwatch.StartNew();

        await server.App.StopAsync();

        Assert.True(clock.ElapsedMilliseconds < 2500, $"Stopping took {clock.ElapsedMilliseconds} ms.");
        await server.DisposeAsync();
    }

    private Task<TestServer> Start(TempFolder? folder = null, bool fill = true) =>
        TestServer.Start(
            fill ? TestCatalog.Entries() : null,
            folder,
            services => services.Replace(ServiceDescriptor.Singleton<IPopularityLearner>(_learner))
        );

    private static async Task<JsonNode> Refusal(TestServer server, object input)
    {
        var payload = (await server.Ask(AnalysisRequests.Start, new { input }))["startAnalysis"]!;
        Assert.Null(payload["analysis"]);
        return Assert.Single(payload["errors"]!.AsArray())!;
    }
}
