using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests.GraphQL;

public sealed class PagingTests(CatalogServer server) : IClassFixture<CatalogServer>
{
    [Fact]
    public async Task Pages_Should_HoldEveryItemOnce_When_WalkedForwards()
    {
        var seen = new List<string>();
        string? after = null;
        JsonNode tracks;
        do
        {
            tracks = await Tracks($"first: 5, after: {(after is null ? "null" : $"\"{after}\"")}");
            seen.AddRange(tracks["nodes"]!.AsArray().Select(track => (string)track!["name"]!));
            after = (string?)tracks["pageInfo"]!["endCursor"];
        } while ((bool)tracks["pageInfo"]!["hasNextPage"]!);

        Assert.Equal((int)tracks["totalCount"]!, seen.Distinct().Count());
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal(TestCatalog.TracksEach + 4, seen.Count);
    }

    [Fact]
    public async Task Pages_Should_BeThoseOfTheWayForwards_When_WalkedBackwards()
    {
        var all = (await Tracks("first: 100"))["nodes"]!.AsArray().Select(track => (string)track!["name"]!).ToList();
        var seen = new List<string>();
        string? before = null;
        JsonNode tracks;
        do
        {
            tracks = await Tracks($"last: 5, before: {(before is null ? "null" : $"\"{before}\"")}");
            seen.InsertRange(0, tracks["nodes"]!.AsArray().Select(track => (string)track!["name"]!));
            before = (string?)tracks["pageInfo"]!["startCursor"];
        } while ((bool)tracks["pageInfo"]!["hasPreviousPage"]!);

        Assert.Equal(all, seen);
    }

    [Theory]
    [InlineData("first: 3", 3, false, true)]
    [InlineData("first: 0", 0, false, true)]
    [InlineData("first: 100", 16, false, false)]
    [InlineData("", 16, false, false)]
    public async Task PageInfo_Should_SayWhatLiesAround_When_APageIsCut(
        string page,
        int count,
        bool before,
        bool behind
    )
    {
        var tracks = await Tracks(page.Length == 0 ? "first: 20" : page);

        Assert.Equal(count, tracks["nodes"]!.AsArray().Count);
        Assert.Equal(before, (bool)tracks["pageInfo"]!["hasPreviousPage"]!);
        Assert.Equal(behind, (bool)tracks["pageInfo"]!["hasNextPage"]!);
    }

    [Theory]
    [InlineData("first: 101", "\"first\" must be from 0 to 100, and is 101.")]
    [InlineData("first: -1", "\"first\" must be from 0 to 100, and is -1.")]
    [InlineData("after: \"x\"", "\"after\" needs a cursor as this graph gives it.")]
    [InlineData("last: 101", "\"last\" must be from 0 to 100, and is 101.")]
    [InlineData("first: 1, last: 1", "\"last\" cannot be given together with \"first\": ask for one end.")]
    [InlineData("before: \"YWZ0ZXI6bm9uZQ==\"", "\"before\" needs a cursor as this graph gives it.")]
    [InlineData(
        "after: \"dHJhY2tzIE5BTUUgQVNDCmEKYg==\"",
        "\"after\" is a cursor of another list or order; begin again without it."
    )]
    public async Task Message_Should_NameTheArgument_When_ItCannotBe(string page, string expected)
    {
        var answer = await server.Answer(Query(page), new { id = TestCatalog.GlobalArtistId(5) });

        Assert.Equal(expected, (string?)answer["errors"]![0]!["message"]);
        Assert.Equal("INVALID_ARGUMENT", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    private async Task<JsonNode> Tracks(string page) =>
        (await server.Ask(Query(page), new { id = TestCatalog.GlobalArtistId(5) }))["artist"]!["tracks"]!;

    private static string Query(string page) =>
        $$"""
            query($id: ID!) {
              artist(id: $id) {
                tracks({{page}}) {
                  totalCount nodes { name } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
                }
              }
            }
            """;
}
