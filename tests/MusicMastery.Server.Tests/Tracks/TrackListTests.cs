using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests.Tracks;

public sealed class TrackListTests(CatalogServer server) : IClassFixture<CatalogServer>
{
    [Theory]
    [InlineData("""{ artistId: "QXJ0aXN0OmEwMA==" }""", 16)]
    [InlineData("""{ artistId: "QXJ0aXN0OmEzMA==" }""", 0)]
    [InlineData("""{ segmentOf: "QXJ0aXN0OmEwMA==" }""", 0)]
    [InlineData("{ popularity: { min: 70 } }", 14)]
    [InlineData("{ popularity: { min: 20, max: 20 } }", 1)]
    [InlineData("{ releaseYear: { min: 0 } }", 0)]
    [InlineData("{ explicit: true }", 90)]
    [InlineData("{ hasAudioFeatures: false }", 0)]
    [InlineData("{ feature: { feature: ENERGY, min: 0.9 } }", 30)]
    [InlineData("{ feature: { feature: DURATION, max: 180000 } }", 53)]
    [InlineData("""{ nameContains: "SONG 3." }""", 12)]
    [InlineData("""{ nameContains: "song 3.", explicit: false, popularity: { max: 30 } }""", 3)]
    [InlineData("{}", 360)]
    public async Task List_Should_HoldWhatFulfilsTheFilter_When_Filtered(string where, int count)
    {
        var data = await server.Ask($"{{ tracks(where: {where}, first: 100) {{ totalCount nodes {{ id }} }} }}");

        Assert.Equal(count, (int)data["tracks"]!["totalCount"]!);
        Assert.Equal(Math.Min(100, count), data["tracks"]!["nodes"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("field: NAME, direction: ASC", "Song 0.0", "Song 9.9")]
    [InlineData("field: NAME", "Song 9.9", "Song 0.0")]
    [InlineData("field: POPULARITY", "Song 29.6", "Song 0.0")]
    public async Task List_Should_StandInTheOrder_When_Ordered(string order, string first, string last)
    {
        var data = await server.Ask(
            $$"""
            {
              first: tracks(orderBy: { {{order}} }, first: 1) { nodes { name } pageInfo { hasNextPage hasPreviousPage } }
              last: tracks(orderBy: { {{order}} }, last: 1) { nodes { name } pageInfo { hasNextPage hasPreviousPage } }
            }
            """
        );

        Assert.Equal((first, true, false), End(data["first"]!));
        Assert.Equal((last, false, true), End(data["last"]!));
    }

    [Fact]
    public async Task ListOfAnArtist_Should_BeFilteredAndOrdered_When_Asked()
    {
        var data = await server.Ask(
            """
            query($id: ID!) {
              artist(id: $id) {
                tracks(where: { nameContains: "song 5." }, orderBy: { field: POPULARITY, direction: ASC }, first: 2) {
                  totalCount
                  nodes { popularity artists { name } }
                }
              }
            }
            """,
            new { id = TestCatalog.GlobalArtistId(5) }
        );

        var tracks = data["artist"]!["tracks"]!;
        Assert.Equal(TestCatalog.TracksEach, (int)tracks["totalCount"]!);
        Assert.Equal([25, 27], tracks["nodes"]!.AsArray().Select(track => (int)track!["popularity"]!));
    }

    [Theory]
    [InlineData("""{ artistId: "x" }""", "\"where.artistId\" needs an id of type Artist as this graph gives it.")]
    [InlineData(
        "{ popularity: { min: 9, max: 8 } }",
        "\"where.popularity\" needs a \"min\" of at most its \"max\", and has 9 and 8."
    )]
    [InlineData("{ popularity: { max: 101 } }", "\"where.popularity.max\" must be from 0 to 100, and is 101.")]
    [InlineData("{ releaseYear: { min: -1 } }", "\"where.releaseYear.min\" must be from 0 to 9999, and is -1.")]
    [InlineData(
        "{ feature: { feature: VALENCE, min: 1.5 } }",
        "\"where.feature.min\" must be from 0 to 1, and is 1.5."
    )]
    [InlineData(
        """{ nameContains: " " }""",
        "\"where.nameContains\" needs 1 to 200 characters, not all of them spaces."
    )]
    public async Task Message_Should_NameTheCondition_When_ItCannotBe(string where, string expected)
    {
        var answer = await server.Answer($"{{ tracks(where: {where}) {{ totalCount }} }}");

        Assert.Equal(expected, (string?)answer["errors"]![0]!["message"]);
        Assert.Equal("INVALID_ARGUMENT", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    private static (string?, bool, bool) End(JsonNode tracks) =>
        (
            (string?)tracks["nodes"]![0]!["name"],
            (bool)tracks["pageInfo"]!["hasNextPage"]!,
            (bool)tracks["pageInfo"]!["hasPreviousPage"]!
        );
}
