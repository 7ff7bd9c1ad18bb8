using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace MusicMastery.Server.Tests.GraphQL;

public sealed class TransportTests(EmptyServer server) : IClassFixture<EmptyServer>
{
    private const string GraphResponse = "application/graphql-response+json";

    [Theory]
    [InlineData(GraphResponse, """{"query":"{ __typename }"}""", 200)]
    [InlineData(GraphResponse, """{"query":"{ nope }"}""", 400)]
    [InlineData(GraphResponse, """{"query":"{"}""", 400)]
    [InlineData("application/json", """{"query":"{ nope }"}""", 200)]
    [InlineData(GraphResponse, """{"query":"{ artist(id: \"x\") { name } }"}""", 200)]
    [InlineData("application/json", "{", 400)]
    [InlineData("application/json", "[]", 400)]
    [InlineData("application/json", "{}", 400)]
    [InlineData("application/json", """{"query":7}""", 400)]
    [InlineData("application/json", """{"query":"{ __typename }","variables":[]}""", 400)]
    [InlineData("application/json", """{"query":"{ __typename }","operationName":1}""", 400)]
    [InlineData("application/json", """{"\ud800uery":"{ __typename }"}""", 400)]
    [InlineData("application/json", """{"query":"\ud800"}""", 400)]
    [InlineData("application/json", """{"query":"{ __typename }","variables":{"a":{"\ud800":1}}}""", 400)]
    [InlineData("text/html", """{"query":"{ __typename }"}""", 406)]
    public async Task StatusCode_Should_TellWhatBecameOfIt_When_Posted(string accept, string body, int status)
    {
        using var response = await Post(body, accept);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(GraphResponse, GraphResponse)]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json;q=0.5, application/graphql-response+json", GraphResponse)]
    [InlineData("text/html, application/json;q=0.1", "application/json")]
    public async Task MediaType_Should_BeTheOneLikedBest_When_SeveralAreAccepted(string accept, string expected)
    {
        using var response = await Post("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(new MediaTypeHeaderValue(expected, "utf-8"), response.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData("{", "not valid JSON")]
    [InlineData("[]", "Batches are not accepted")]
    [InlineData("""{"query":"{ __typename }","variables":"x"}""", "\\\"variables\\\" must be a JSON object")]
    public async Task Message_Should_SayWhatIsWrong_When_TheBodyIs(string body, string expected)
    {
        using var response = await Post(body, "application/json");

        Assert.Contains(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_Should_BeRefused_When_ItIsNotJson()
    {
        using var response = await server.Http.PostAsync("/graphql", new StringContent("{ __typename }"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Body_Should_BeRefused_When_ItIsTooLarge()
    {
        using var response = await Post(
            $$"""{"query":"{ __typename }{{new string(' ', 300_000)}}"}""",
            "application/json"
        );

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Query_Should_BeAnswered_When_AskedWithGet()
    {
        var answer = await server.Http.GetStringAsync(
            "/graphql?query=query($id:ID!){artist(id:$id){name}}&variables="
                + Uri.EscapeDataString("""{"id":"QXJ0aXN0Ong="}""")
        );

        Assert.Equal("""{"data":{"artist":null}}""", answer);
    }

    [Fact]
    public async Task Mutation_Should_BeRefused_When_AskedWithGet()
    {
        using var response = await server.Http.GetAsync(
            """/graphql?query=mutation{cancelAnalysis(input:{analysisId:"x"}){clientMutationId}}"""
        );

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Subscription_Should_BeRefused_When_NoEventStreamIsAccepted()
    {
        using var response = await Post(
            """{"query":"subscription { analysisProgress(analysisId: \"x\") { status } }"}""",
            GraphResponse
        );

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Fact]
    public async Task Query_Should_BeRefused_When_ItIsNestedTooDeep()
    {
        var query = string.Concat(Enumerable.Repeat("tracks { nodes { artists { ", 6)) + "name" + new string('}', 18);

        var answer = await server.Answer($$"""{ featuredArtists { {{query}} } }""");

        Assert.Equal("COMPLEXITY", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Introspection_Should_BeAnswered_When_AskedAsToolsDo()
    {
        var type = string.Concat(Enumerable.Repeat("ofType { kind name ", 9)) + new string('}', 9);
        var types = $$"""
            types {
              kind name description enumValues(includeDeprecated: true) { name } possibleTypes { name }
              fields(includeDeprecated: true) {
                name isDeprecated deprecationReason type { kind name {{type}} }
                args(includeDeprecated: true) { name defaultValue type { kind name {{type}} } }
              }
              inputFields(includeDeprecated: true) { name type { kind name {{type}} } }
            }
            """;

        var data = await server.Ask(
            $$"""{ __schema { queryType { name } directives { name isRepeatable locations } {{types}} } }"""
        );

        Assert.Contains(
            "PopularityModel",
            data["__schema"]!["types"]!.AsArray().Select(type => (string?)type!["name"])
        );
    }

    [Fact]
    public async Task Answer_Should_BeCompressed_When_TheClientTakesIt()
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            "/graphql?query={__schema{types{name,description}}}"
        );
        request.Headers.AcceptEncoding.ParseAdd("gzip");

        using var response = await server.Http.SendAsync(request);

        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
    }

    private Task<HttpResponseMessage> Post(string body, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd(accept);
        return server.Http.SendAsync(request);
    }
}
