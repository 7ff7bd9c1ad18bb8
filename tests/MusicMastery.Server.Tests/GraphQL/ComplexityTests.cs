using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests.GraphQL;

public sealed class ComplexityTests(CatalogServer server) : IClassFixture<CatalogServer>
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(4, true)]
    public async Task Query_Should_BeRefused_When_ItAsksForPagesOfPagesOfPages(int levels, bool refused)
    {
        const string Open = "relatedArtists(first: 100) { nodes { name ";
        var pages = string.Concat(Enumerable.Repeat(Open, levels)) + string.Concat(Enumerable.Repeat("} } ", levels));

        var answer = await server.Answer($"{{ artist(id: \"{TestCatalog.GlobalArtistId(0)}\") {{ {pages} }} }}");

        Assert.Equal(refused, answer["errors"] is not null);
        Assert.Equal(refused, answer["errors"]?.ToJsonString().Contains("complex", StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [InlineData("{ tracks { nodes { name } } }", 2 + 20)]
    [InlineData("{ tracks(first: null) { nodes { name } } }", 2 + 20)]
    [InlineData("{ tracks(last: 7) { edges { cursor } nodes { name } } }", 3 + 7 + 7)]
    [InlineData("{ searchArtists(text: \"a\") { nodes { name } } }", 2 + 10)]
    [InlineData("{ featuredArtists { name } }", 1 + 6)]
    [InlineData("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }", 1 + 3)]
    [InlineData("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", 1 + 4)]
    [InlineData("{ analysis(id: \"x\") { network { links { kind } } } }", 3 + 2000)]
    [InlineData("{ analysis(id: \"x\") { whatIf(features: {}) { appeal } } }", 1 + 50 + 1)]
    public async Task Cost_Should_CountListsByTheirLength_When_NothingIsSaidOfIt(string query, int expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = JsonContent.Create(new { query, variables = new { ids = new[] { "a", "b", "c", "d" } } });
        request.Headers.Add("GraphQL-Cost", "report");

        using var response = await server.Http.SendAsync(request);

        var answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal(expected, (int)answer["extensions"]!["cost"]!["requested"]!);
    }

    [Fact]
    public async Task Query_Should_BeRefused_When_EachOfManyLinksAsksForPages()
    {
        var answer = await server.Answer(
            "{ analysis(id: \"x\") { network { links { from { tracks(first: 100) { nodes { name } } } } } } }"
        );

        Assert.Equal("COMPLEXITY", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Nodes_Should_BeRefused_When_MoreThanAHundredAreAsked()
    {
        var ids = Enumerable.Repeat(TestCatalog.GlobalArtistId(0), 101);

        var answer = await server.Answer("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids });

        Assert.Contains("at most 100", (string?)answer["errors"]![0]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscription_Should_BeRefused_When_EachEventWouldGiveMuch()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        const string Links = "links { kind from { name externalIds { value } } to { name externalIds { value } } }";
        request.Content = JsonContent.Create(
            new { query = $"subscription {{ analysisProgress(analysisId: \"x\") {{ network {{ {Links} }} }} }}" }
        );
        request.Headers.Accept.ParseAdd("text/event-stream");

        using var response = await server.Http.SendAsync(request);

        Assert.Contains("too complex", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
