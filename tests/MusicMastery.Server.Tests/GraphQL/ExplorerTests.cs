using System.Net;
using System.Text.Json.Nodes;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.GraphQL;

/// <summary>What a browser gets at the graph's address. The package lies in node_modules; without it, it says so.</summary>
public sealed class ExplorerTests
{
    [Theory]
    [InlineData("/graphql", "/graphql/")]
    [InlineData("/graphql?x=1", "/graphql/?x=1")]
    public async Task Browser_Should_BeSentToThePage_When_ItVisitsTheGraph(string address, string expected)
    {
        await using var server = await Start(new GraphLimits());

        using var response = await Visit(server, address);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Page_Should_ConnectToThisServerOnly_When_Shown()
    {
        await using var server = await Start(new GraphLimits());

        using var response = await Visit(server, "/graphql/");

        Assert.Contains("Banana Cake Pop", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_Should_HoldTheStarterQuestionAndNoTelemetry_When_TheExplorerAsks()
    {
        await using var server = await Start(new GraphLimits());

        var options = JsonNode.Parse(await server.Http.GetStringAsync("/graphql/bcp-config.json"))!;

        Assert.Equal((true, true), ((bool)options["useBrowserUrlAsEndpoint"]!, (bool)options["disableTelemetry"]!));
        var answer = await server.Answer((string)options["graphQLDocument"]!);
        Assert.Empty(answer["data"]!["featuredArtists"]!.AsArray());
    }

    [Theory]
    [InlineData("/graphql/LICENSE", HttpStatusCode.OK)]
    [InlineData("/graphql/starter.js", HttpStatusCode.OK)]
    [InlineData("/graphql/service-worker.js", HttpStatusCode.NotFound)]
    public async Task File_Should_BeServedOrNot_When_AskedFor(string address, HttpStatusCode status)
    {
        await using var server = await Start(new GraphLimits());

        using var response = await server.Http.GetAsync(address);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Browser_Should_BeToldWhereItIs_When_TheExplorerIsOff(bool explorer, bool trustedOnly)
    {
        using var folder = new TempFolder();
        const string Trusted = "{ __typename }";
        var file = folder.Write("trusted.json", $$"""{"{{TrustedDocuments.IdOf(Trusted)}}":"{{Trusted}}"}""");
        await using var server = await Start(new GraphLimits { Explorer = explorer, TrustedOnly = trustedOnly }, file);

        using var response = await Visit(server, "/graphql");
        using var script = await server.Http.GetAsync("/graphql/starter.js");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, script.StatusCode);

        using var options = await server.Http.SendAsync(new(HttpMethod.Head, "/graphql/bcp-config.json"));
        Assert.Equal(HttpStatusCode.NoContent, options.StatusCode);
    }

    private static async Task<TestServer> Start(GraphLimits limits, string? trustedDocuments = null)
    {
        Assert.SkipUnless(
            Repository.Find("node_modules/@chillicream/bananacakepop-graphql-ide") is not null,
            "The explorer's package is not installed; npm ci installs it."
        );
        return await TestServer.Start(change: settings =>
            settings with
            {
                Limits = limits with { Rate = null },
                TrustedDocuments = trustedDocuments,
            }
        );
    }

    private static Task<HttpResponseMessage> Visit(TestServer server, string address)
    {
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = server.Http.BaseAddress,
        };
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        return http.GetAsync(address);
    }
}
