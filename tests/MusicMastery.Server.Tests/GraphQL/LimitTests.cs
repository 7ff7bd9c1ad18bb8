using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tests.GraphQL;

public sealed class LimitTests
{
    [Theory]
    [InlineData("{ a: __typename b: __typename c: __typename }", "more than 2 aliases", "MAX_ALIASES")]
    [InlineData("{ __typename @a @a @a }", "more than 2 directives", "MAX_DIRECTIVES")]
    [InlineData("{ catalog { artistCount trackCount artistCount trackCount } }", "more than 4 fields", "MAX_FIELDS")]
    [InlineData(
        "{ ...A ...A } fragment A on Query { __typename __typename }",
        "fragments counted wherever",
        "MAX_FIELDS"
    )]
    [InlineData(
        "{ __typename __typename __typename __typename __typename __typename __typename }",
        "more than 17 tokens",
        "MAX_TOKENS",
        8
    )]
    public async Task Document_Should_BeRefused_When_ItIsBeyondALimit(
        string query,
        string says,
        string limit,
        int tokens = 17
    )
    {
        await using var server = await Start(
            new GraphLimits
            {
                Aliases = 2,
                Directives = 2,
                Fields = 4,
                Tokens = tokens,
            }
        );

        var answer = await server.Answer(query);

        Assert.Contains(
            says.Replace("17", $"{tokens}", StringComparison.Ordinal),
            (string?)answer["errors"]![0]!["message"],
            StringComparison.Ordinal
        );
        Assert.Equal("LIMIT_EXCEEDED", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal(limit, (string?)answer["errors"]![0]!["extensions"]!["limit"]);
    }

    [Fact]
    public async Task Operation_Should_BeRefusedAtOnce_When_TooManyWait()
    {
        var log = new LogRecord();
        await using var server = await Start(new GraphLimits { AtOnce = 1, Waiting = 1 }, log.RecordIn);
        const string Query = "{ tracks(first: 100) { nodes { name artists { name } } } }";

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 60).Select(_ => server.Http.PostAsJsonAsync("/graphql", new { query = Query }))
        );

        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable).ToList();
        Assert.Equal(60, refused.Count + answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.InRange(refused.Count, 1, 58);
        Assert.All(refused, answer => Assert.Equal(1, answer.Headers.RetryAfter?.Delta?.TotalSeconds));
        Assert.Contains("\"code\":\"BUSY\"", await refused[0].Content.ReadAsStringAsync());
        Assert.Null((await server.Answer(Query))["errors"]);
        Assert.Empty(log.Errors);
    }

    [Fact]
    public async Task Document_Should_BeRefused_When_ItIsTooLong()
    {
        await using var server = await Start(new GraphLimits { Document = 100 });

        var answer = await server.Answer("{ __typename }" + new string(' ', 100));

        Assert.Equal("MAX_DOCUMENT", (string?)answer["errors"]![0]!["extensions"]!["limit"]);
    }

    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...A }")]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { catalog { __typename } ...A }")]
    public async Task Document_Should_BeRefused_When_AFragmentSpreadsItself(string query)
    {
        await using var server = await Start(new GraphLimits());

        var answer = await server.Answer(query);

        Assert.Equal("NO_FRAGMENT_CYCLES", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Operation_Should_BeRefused_When_ItIsTooDeepOrCostsTooMuch()
    {
        await using var server = await Start(new GraphLimits { Depth = 3, Cost = 50 });

        var deep = await server.Answer("{ tracks(first: 1) { nodes { artists { name } } } }");
        var dear = await server.Answer("{ tracks(last: 100) { nodes { name } } }");

        Assert.Contains("nested", (string?)deep["errors"]![0]!["message"], StringComparison.Ordinal);
        Assert.Contains("complex", (string?)dear["errors"]![0]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operation_Should_BeStopped_When_ItTakesTooLong()
    {
        using var asked = new SemaphoreSlim(0);
        await using var server = await TestServer.Start(
            TestCatalog.Entries(),
            adjust: services => services.AddSingleton<ITrackLists>(new SlowLists(asked)),
            change: settings => settings with { Limits = new GraphLimits { Time = TimeSpan.FromMilliseconds(50) } }
        );

        var answer = await server.Answer("{ tracks { totalCount nodes { name } } }");

        Assert.Equal("EXECUTION_TIMEOUT", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.Null(answer["data"]);
    }

    [Fact]
    public async Task Cost_Should_BeReported_When_AskedFor()
    {
        await using var server = await Start(new GraphLimits());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = JsonContent.Create(new { query = "{ tracks(first: 10) { nodes { name } } }" });
        request.Headers.Add("GraphQL-Cost", "report");

        using var response = await server.Http.SendAsync(request);

        Assert.EndsWith(
            "\"cost\":{\"requested\":12,\"limit\":200000,\"depth\":3,\"depthLimit\":15}}}",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Null((await server.Answer("{ __typename }"))["extensions"]);
    }

    [Fact]
    public async Task Client_Should_BeTurnedAway_When_ItAsksTooOften()
    {
        await using var server = await Start(new GraphLimits { Rate = 2 });

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 3; i++)
        {
            answers.Add(await server.Http.GetAsync("/graphql?query={__typename}"));
        }

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests],
            answers.Select(answer => answer.StatusCode)
        );
        Assert.Equal("\"client\";q=2;w=60", answers[0].Headers.GetValues("RateLimit-Policy").Single());
        Assert.Equal("\"client\";r=1;t=30", answers[0].Headers.GetValues("RateLimit").Single());
        Assert.NotNull(answers[2].Headers.RetryAfter);
        Assert.Contains("2 requests a minute", await answers[2].Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_Should_NotBeTold_When_IntrospectionIsOff()
    {
        await using var server = await Start(new GraphLimits { Introspection = false });

        var answer = await server.Answer("{ __schema { types { name } } }");

        Assert.Equal("NO_INTROSPECTION", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal("Query", (string?)(await server.Ask("{ __typename }"))["__typename"]);
    }

    [Theory]
    [InlineData("cross-site", 403)]
    [InlineData("same-site", 403)]
    [InlineData("same-origin", 200)]
    [InlineData("none", 200)]
    public async Task GetRequest_Should_BeRefused_When_APageElsewhereMadeIt(string site, int status)
    {
        await using var server = await Start(new GraphLimits());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Add("Sec-Fetch-Site", site);

        using var response = await server.Http.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("a text holds \\ud800 half a character")]
    [InlineData("{ tracks(first: 1, \\r nope: 1) }")]
    public async Task Answer_Should_BeAnError_When_TheDocumentHoldsWhatReadersBreakOn(string text)
    {
        await using var server = await Start(new GraphLimits());
        using var body = new StringContent($$"""{"query":"{{text}}"}""", null, "application/json");

        using var response = await server.Http.PostAsync("/graphql", body);

        Assert.True((int)response.StatusCode < 500);
        Assert.NotNull((await response.Content.ReadFromJsonAsync<JsonNode>())!["errors"]);
    }

    private static Task<TestServer> Start(GraphLimits limits, Action<IServiceCollection>? adjust = null) =>
        TestServer.Start(adjust: adjust, change: settings => settings with { Limits = limits });

    /// <summary>Takes longer than anybody may wait.</summary>
    private sealed class SlowLists(SemaphoreSlim never) : ITrackLists
    {
        public TrackIndex Index()
        {
            never.Wait(TimeSpan.FromMilliseconds(500));
            return new TrackIndex([]);
        }

        public IReadOnlyDictionary<Core.Artists.ArtistId, IReadOnlyList<TrackId>> CreditedTo(
            IReadOnlyCollection<Core.Artists.ArtistId> artistIds
        ) => new Dictionary<Core.Artists.ArtistId, IReadOnlyList<TrackId>>();
    }
}
