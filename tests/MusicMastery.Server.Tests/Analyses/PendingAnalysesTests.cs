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

    private const string Delete = """
        mutation($id: ID!) { deleteAnalysis(input: { analysisId: $id }) { deletedAnalysisId errors { __typename } } }
        """;

    private readonly WaitingLearner _learner = new();

    [Fact]
    public async Task Analysis_Should_StopWithinASecond_When_CancelledWhileItRuns()
    {
        await using var server = await _learner.Serve();
        var id = await server.StartAnalysis(1);
        await _learner.IsAskedToFit();

        var cancelled = await server.Ask(Cancel, new { id });
        await server.StartAnalysis(2);
        await _learner.IsAskedToFit();

        Assert.Equal(
            """{"analysis":{"status":"CANCELLED"},"errors":[],"clientMutationId":"c"}""",
            cancelled["cancelAnalysis"]!.ToJsonString()
        );
        var analysis = await server.Analysis(id);
        Assert.Equal("CANCELLED", (string?)analysis["status"]);
        Assert.DoesNotContain("RUNNING", analysis.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyses_Should_RunBesideEachOther_When_SeveralMay()
    {
        await using var server = await _learner.Serve(queue: new AnalysisQueueSettings { AtOnce = 2 });
        var ids = new[] { await server.StartAnalysis(1), await server.StartAnalysis(2), await server.StartAnalysis(3) };

        await _learner.IsAskedToFit();
        await _learner.IsAskedToFit();

        var statuses = new List<string?>();
        foreach (var id in ids)
        {
            statuses.Add((string?)(await server.Analysis(id))["status"]);
        }

        Assert.Equal(["RUNNING", "RUNNING", "QUEUED"], statuses);
    }

    [Fact]
    public async Task Analysis_Should_NeverBegin_When_CancelledWhileItWaits()
    {
        await using var server = await _learner.Serve();
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
        await using var server = await _learner.Serve();
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
        await using var server = await _learner.Serve();

        var data = await server.Ask(mutation, new { id });

        Assert.Equal("AnalysisNotFoundError", (string?)data[field]!["errors"]![0]!["__typename"]);
    }

    [Fact]
    public async Task Deletion_Should_BeRefused_When_TheAnalysisRuns()
    {
        await using var server = await _learner.Serve();
        var id = await server.StartAnalysis(1);

        var data = await server.Ask(Delete, new { id });

        Assert.Equal("AnalysisRunningError", (string?)data["deleteAnalysis"]!["errors"]![0]!["__typename"]);
        Assert.NotNull(await server.Analysis(id));
    }

    [Fact]
    public async Task Analysis_Should_FailWithoutTellingSecrets_When_SomethingBreaks()
    {
        await using var server = await _learner.Serve();
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
        await using (var server = await _learner.Serve(folder))
        {
            running = await server.StartAnalysis(1);
            waiting = await server.StartAnalysis(30);
            await _learner.IsAskedToFit();
        }

        _learner.Break();
        await using var again = await _learner.Serve(folder, fill: false);

        Assert.Equal("INTERNAL_ERROR", (string?)(await again.Ended(running))["failure"]!["code"]);
        Assert.Equal("NO_RELATED_ARTISTS", (string?)(await again.Ended(waiting))["failure"]!["code"]);
    }
}
