using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Server.Access;
using MusicMastery.Server.Hosting;
using MusicMastery.Server.Observing;
using MusicMastery.Server.Observing.Status;
using MusicMastery.Server.Tests.Access;
using MusicMastery.Server.Tests.Analyses;
using MusicMastery.Storage;
using MusicMastery.Storage.Backups;
using Serilog;

namespace MusicMastery.Server.Tests.Observing;

/// <summary>What who runs the server is told of it.</summary>
public sealed class ServerStatusTests
{
    private const string Query = """
        {
          serverStatus {
            version methodVersion startedAt
            checks { name state message }
            analyses { pending { id status artist { name } stages { name status } } atOnce most mostOfClient }
            imports { fileName rowsRead }
            storage { formatVersion fileBytes logBytes freeBytes }
            lastBackup { at bytes }
            problems { at level message requestId }
          }
        }
        """;

    [Fact]
    public async Task Status_Should_TellOfWhatRunsAndWaits_When_AnalysesWereAskedFor()
    {
        var learner = new WaitingLearner();
        await using var server = await learner.Serve();
        var (running, waiting) = (await server.StartAnalysis(1), await server.StartAnalysis(2));
        await learner.IsAskedToFit();

        var status = (await server.Ask(Query))["serverStatus"]!;

        var pending = status["analyses"]!["pending"]!.AsArray();
        Assert.Equal([running, waiting], pending.Select(analysis => (string?)analysis!["id"]));
        Assert.Equal(["RUNNING", "QUEUED"], pending.Select(analysis => (string?)analysis!["status"]));
        Assert.Equal(1, (int?)status["analyses"]!["atOnce"]);
        Assert.Equal(
            ["OK", "OK", "OK", "OK", "OK"],
            status["checks"]!.AsArray().Select(check => (string?)check!["state"])
        );
        Assert.True((double?)status["storage"]!["freeBytes"] > 0);
        Assert.Null(status["lastBackup"]);
    }

    [Fact]
    public void Version_Should_BeThatOfThePackage_When_TheProgramIsBuilt()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Repository.Find("package.json")!));

        Assert.Equal(package.RootElement.GetProperty("version").GetString(), ProgramVersion.Current.Split('+')[0]);
    }

    [Fact]
    public async Task Status_Should_TellOfTheLastBackup_When_OneWasMade()
    {
        await using var server = await TestServer.Start();
        var at = new DateTimeOffset(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);
        var backup = server
            .Services.GetRequiredService<BackupFolder>()
            .Make(server.Services.GetRequiredService<MusicMasteryDatabase>(), at);

        var status = (await server.Ask(Query))["serverStatus"]!;

        Assert.Equal(
            $$"""{"at":"2026-11-28T12:00:00.000Z","bytes":{{backup.Length}}}""",
            status["lastBackup"]!.ToJsonString()
        );
    }

    [Theory]
    [InlineData(Scope.Read, HttpStatusCode.Forbidden)]
    [InlineData(Scope.Analyze, HttpStatusCode.Forbidden)]
    [InlineData(Scope.Admin, HttpStatusCode.OK)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task Status_Should_BeToldToAdminsAlone_When_TheServerAsksForKeys(Scope? scope, HttpStatusCode expected)
    {
        await using var server = await KeyedServer.Start(withoutKey: Scope.Read);
        var key = scope is { } known ? server.CreateKey(known) : null;

        foreach (
            var query in new[]
            {
                "{ serverStatus { version } }",
                "{ a: __typename ...F } fragment F on Query { b: serverStatus { version } }",
            }
        )
        {
            using var response = await server.Post(query, key);

            Assert.Equal(expected, response.StatusCode);
        }
    }

    [Fact]
    public void Problems_Should_BeTheLastOnesWithoutExceptions_When_MuchIsLogged()
    {
        var problems = new RecentProblems();
        using var log = new LoggerConfiguration().WriteTo.Sink(problems).CreateLogger();
        log.Information("All is well");
        for (var count = 0; count < 30; count++)
        {
            log.Warning("Trouble {Count}", count);
        }

        log.Error(new InvalidOperationException("secret"), "It broke {Text}", new string('x', 1000));

        var kept = problems.NewestFirst();
        Assert.Equal(20, kept.Count);
        Assert.Equal(ProblemLevel.Error, kept[0].Level);
        Assert.True(kept[0].Message.Length <= 501);
        Assert.Equal("Trouble 29", kept[1].Message);
        Assert.DoesNotContain("secret", kept[0].Message, StringComparison.Ordinal);
    }
}
