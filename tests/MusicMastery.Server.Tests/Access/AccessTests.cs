using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Server.Access;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tests.Access;

/// <summary>Who may do what, over HTTP.</summary>
public sealed class AccessTests
{
    private const string Query = "{ catalog { artistCount } }";
    private const string Introspection = "{ __schema { queryType { name } } }";
    private const string Follow = """subscription { analysisProgress(analysisId: "x") { status } }""";
    private const string Start = """mutation { startAnalysis(input: {artistId: "x"}) { clientMutationId } }""";
    private const string Cancel = """mutation { cancelAnalysis(input: {analysisId: "x"}) { clientMutationId } }""";
    private const string Delete = """mutation { deleteAnalysis(input: {analysisId: "x"}) { clientMutationId } }""";

    private const string Hidden = """
        mutation { ...A } fragment A on Mutation { ... { x: deleteAnalysis(input: {analysisId: "x"}) { clientMutationId } } }
        """;

    [Theory]
    [InlineData(Query, 401, 200, 200, 200)]
    [InlineData(Introspection, 401, 200, 200, 200)]
    [InlineData(Follow, 401, 200, 200, 200)]
    [InlineData(Start, 401, 403, 200, 200)]
    [InlineData(Cancel, 401, 403, 200, 200)]
    [InlineData(Delete, 401, 403, 403, 200)]
    [InlineData(Hidden, 401, 403, 403, 200)]
    public async Task Operation_Should_TakeItsScope_When_KeysAreAskedFor(
        string operation,
        int none,
        int read,
        int analyze,
        int admin
    )
    {
        await using var server = await KeyedServer.Start();
        string?[] keys =
        [
            null,
            server.CreateKey(Scope.Read),
            server.CreateKey(Scope.Analyze),
            server.CreateKey(Scope.Admin),
        ];

        var statuses = new List<int>();
        foreach (var key in keys)
        {
            statuses.Add(await Status(server, operation, key));
        }

        Assert.Equal([none, read, analyze, admin], statuses);
    }

    [Theory]
    [InlineData(Query, 200)]
    [InlineData(Follow, 200)]
    [InlineData(Start, 401)]
    [InlineData(Delete, 401)]
    public async Task Change_Should_TakeAKey_When_OnlyReadingIsPublic(string operation, int status)
    {
        await using var server = await KeyedServer.Start(withoutKey: Scope.Read);

        Assert.Equal(status, await Status(server, operation, key: null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("mm_000000000000_no")]
    public async Task Server_Should_BeOpen_When_ItIsTheMusiciansOwnMachine(string? key)
    {
        await using var server = await TestServer.Start();

        Assert.Equal(200, await Status(server, Delete, key));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("text/event-stream")]
    public async Task Refusal_Should_SayWhatIsMissing_When_ThereIsNoKey(string accept)
    {
        await using var server = await KeyedServer.Start();

        using var response = await server.Post("{ nonsense", accept: accept);

        var error = (await response.Content.ReadFromJsonAsync<JsonNode>())!["errors"]!.AsArray().Single()!;
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal("UNAUTHENTICATED", (string?)error["extensions"]!["code"]);
        Assert.Contains("Authorization: Bearer KEY", (string?)error["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Scope.Read)]
    public async Task Refusal_Should_SayThatTheKeyIsWrong_When_ThereIsNoneLikeIt(Scope? withoutKey)
    {
        await using var server = await KeyedServer.Start(withoutKey);
        var other = server.CreateKey(Scope.Admin);
        var changed = other[..^1] + (other[^1] == '0' ? '1' : '0');

        using var response = await server.Post(Query, changed);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer error=\"invalid_token\"", response.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task Refusal_Should_NameTheScope_When_TheKeyHasItNot()
    {
        await using var server = await KeyedServer.Start();

        using var response = await server.Post(Delete, server.CreateKey(Scope.Analyze));

        var error = (await response.Content.ReadFromJsonAsync<JsonNode>())!["errors"]!.AsArray().Single()!;
        Assert.Equal(
            "Bearer error=\"insufficient_scope\", scope=\"admin\"",
            response.Headers.WwwAuthenticate.ToString()
        );
        Assert.Equal(
            ("FORBIDDEN", "admin"),
            ((string?)error["extensions"]!["code"], (string?)error["extensions"]!["scope"])
        );
    }

    [Theory]
    [InlineData("/graphql?query={__typename}&key=")]
    [InlineData("/graphql?query={__typename}&access_token=")]
    [InlineData("/graphql?query={__typename}&authorization=Bearer ")]
    public async Task Key_Should_NotBeTaken_When_ItIsInTheAddress(string path)
    {
        await using var server = await KeyedServer.Start();

        using var response = await server.Http.GetAsync(path + server.CreateKey(Scope.Admin));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Key_Should_OpenNothing_When_ItHasExpired()
    {
        await using var server = await KeyedServer.Start();
        var expired = server.CreateKey(Scope.Admin, DateTimeOffset.UtcNow);
        var valid = server.CreateKey(Scope.Read, DateTimeOffset.UtcNow.AddDays(1));

        Assert.Equal((401, 200), (await Status(server, Query, expired), await Status(server, Query, valid)));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_Should_StayOpen_When_KeysAreAskedFor(string path)
    {
        await using var server = await KeyedServer.Start();

        using var response = await server.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Scope_Should_BeDeclared_When_AFieldChangesAnything()
    {
        await using var server = await TestServer.Start();
        var schema = server.Services.GetRequiredService<global::GraphQL.Types.ISchema>();
        schema.Initialize();

        Assert.All(schema.Mutation!.Fields, field => Assert.NotNull(NeedsAttribute.Of(field)));
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_NobodySaysWhoAsks()
    {
        await using var server = await TestServer.Start();
        var execution = server.Services.GetRequiredService<GraphExecution>();

        var result = await execution.Execute(
            new GraphRequest("{ __typename }", null, null, global::GraphQL.Inputs.Empty),
            new OperationRule(mutations: true, subscriptions: false),
            server.Services,
            CancellationToken.None
        );

        Assert.IsType<AccessError>(Assert.Single(result.Errors!));
    }

    private static async Task<int> Status(TestServer server, string operation, string? key)
    {
        using var response = await server.Post(
            operation,
            key,
            operation == Follow ? "text/event-stream" : "application/json"
        );
        return (int)response.StatusCode;
    }
}
