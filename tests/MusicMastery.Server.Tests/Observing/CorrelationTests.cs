using System.Net.Http.Json;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Tests.Analyses;
using MusicMastery.Server.Tests.Sources;
using MusicMastery.StandIns.Worlds;
using Serilog.Events;

namespace MusicMastery.Server.Tests.Observing;

/// <summary>One id from the browser to the stages of an analysis.</summary>
public sealed class CorrelationTests
{
    private const string Id = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const string TraceParent = $"00-{Id}-00f067aa0ba902b7-01";

    private readonly LogRecord _log = new();

    [Theory]
    [InlineData("traceparent", TraceParent)]
    [InlineData("traceparent", $"00-{Id}-00f067aa0ba902b7-00")]
    [InlineData("X-Request-Id", Id)]
    public async Task Answer_Should_BearTheClientsId_When_ItIsValid(string header, string value)
    {
        await using var server = await TestServer.Start(adjust: _log.RecordIn);

        var answered = await Ask(server, header, value);

        Assert.Equal(Id, answered);
        Assert.Contains(_log.Events, entry => entry.TraceId?.ToHexString() == Id);
    }

    [Theory]
    [InlineData("traceparent", "00-00000000000000000000000000000000-00f067aa0ba902b7-01")]
    [InlineData("traceparent", $"00-{Id}-0000000000000000-01")]
    [InlineData("traceparent", $"00-{Id}-00f067aa0ba902b7-0x")]
    [InlineData("traceparent", $"01-{Id}-00f067aa0ba902b7-01")]
    [InlineData("traceparent", $"{TraceParent}-{TraceParent}")]
    [InlineData("traceparent", "00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01")]
    [InlineData("traceparent", "")]
    [InlineData("X-Request-Id", "anna@example.org")]
    [InlineData("X-Request-Id", $"{Id}{Id}")]
    [InlineData("Request-Id", $"|{Id}.00f067aa0ba902b7.")]
    public async Task Answer_Should_BearANewId_When_TheClientsIsNotValid(string header, string value)
    {
        await using var server = await TestServer.Start(adjust: _log.RecordIn);

        var answered = await Ask(server, header, value);

        Assert.Matches("^[0-9a-f]{32}$", answered);
        Assert.NotEqual(Id, answered);
        Assert.DoesNotContain(_log.Events, entry => entry.TraceId?.ToHexString() == Id);
    }

    [Fact]
    public async Task Answer_Should_BearAnId_When_NothingIsLogged()
    {
        await using var server = await TestServer.Start();

        Assert.Equal(Id, await Ask(server, "traceparent", TraceParent));
    }

    [Fact]
    public async Task Log_Should_BearTheRequestsId_When_AnAnalysisWalksItsStages()
    {
        await using var server = await TestServer.Start(TestCatalog.Entries(), adjust: _log.RecordIn);
        server.Http.DefaultRequestHeaders.Add("traceparent", TraceParent);
        var id = await server.StartAnalysis(1);
        server.Http.DefaultRequestHeaders.Clear();

        await server.Ended(id);

        Assert.NotEmpty(Stages());
        Assert.All(Stages(), entry => Assert.Equal(Id, entry.TraceId?.ToHexString()));
        Assert.All(Stages(), entry => Assert.Contains("AnalysisId", entry.Properties));
    }

    [Fact]
    public async Task Log_Should_BearTheRequestsId_When_TheAnalysisGoesOnAfterARestart()
    {
        using var folder = new TempFolder();
        var learner = new WaitingLearner();
        await using (var first = await learner.Serve(folder))
        {
            first.Http.DefaultRequestHeaders.Add("traceparent", TraceParent);
            await first.StartAnalysis(1);
            await learner.IsAskedToFit();
        }

        await using var second = await learner.Serve(folder, fill: false, _log.RecordIn);
        await learner.IsAskedToFit();

        Assert.Contains(Stages(), entry => entry.TraceId?.ToHexString() == Id);
    }

    [Fact]
    public async Task Log_Should_NameTheServiceAndNotTheQuestion_When_ItIsAskedInVain()
    {
        var services = await LiveServices.Start(World.Small(1));
        var settings = services.Settings(SourceKind.Deezer);
        await services.DisposeAsync();
        await using var server = await TestServer.Start(
            adjust: _log.RecordIn,
            change: all => all with { Sources = settings }
        );
        server.Http.DefaultRequestHeaders.Add("traceparent", TraceParent);

        await server.Ask("{ searchArtists(text: \"Somebody Special\") { failures { name } } }");

        var entry = Assert.Single(_log.Events, entry => entry.Properties.ContainsKey("Service") && Bears(entry));
        Assert.Equal(LogEventLevel.Warning, entry.Level);
        Assert.DoesNotContain("Somebody", entry.RenderMessage(null), StringComparison.Ordinal);
    }

    private IEnumerable<LogEvent> Stages() =>
        _log.Events.Where(entry => entry.Properties.ContainsKey("Stage") && Bears(entry));

    /// <summary>Servers of other tests in this process are heard as well.</summary>
    private static bool Bears(LogEvent entry) => entry.TraceId?.ToHexString() == Id;

    private static async Task<string> Ask(TestServer server, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "{ nothingOfThisName }" }),
        };
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await server.Http.SendAsync(request);
        return response.Headers.GetValues("X-Request-Id").Single();
    }
}
