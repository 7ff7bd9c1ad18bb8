using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Tests.Artists;

public sealed class ArtistTests(CatalogServer server) : IClassFixture<CatalogServer>
{
    [Theory]
    [InlineData("lonely lantern")]
    [InlineData("  Lonley Lantern ")]
    [InlineData("a30")]
    [InlineData("https://open.spotify.com/artist/a30?si=x")]
    public async Task Search_Should_FindTheArtistFirst_When_TextIsNameOrIdOrLink(string text)
    {
        var data = await server.Ask(
            "query($text: String!) { searchArtists(text: $text, first: 1) { edges { score node { name } } } }",
            new { text }
        );

        Assert.Equal("Lonely Lantern", (string?)data["searchArtists"]!["edges"]![0]!["node"]!["name"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("qqqqqqqqqqqqqq")]
    public async Task Search_Should_FindNothing_When_NobodyIsCalledSo(string text)
    {
        var data = await server.Ask(
            "query($text: String!) { searchArtists(text: $text) { totalCount pageInfo { endCursor } } }",
            new { text }
        );

        Assert.Equal(0, (int)data["searchArtists"]!["totalCount"]!);
    }

    [Fact]
    public async Task Artist_Should_BeFound_When_AskedByTheIdOfASource()
    {
        var data = await server.Ask(
            """
            {
              known: artistByExternalId(source: SPOTIFY, externalId: "a03") { id }
              stranger: artistByExternalId(source: SPOTIFY, externalId: "nobody") { id }
              elsewhere: artistByExternalId(source: DEEZER, externalId: "a03") { id }
            }
            """
        );

        Assert.Equal(TestCatalog.GlobalArtistId(3), (string?)data["known"]!["id"]);
        Assert.Null(data["stranger"]);
        Assert.Null(data["elsewhere"]);
    }

    [Fact]
    public async Task Relations_Should_CarryTheirDetailsOnTheEdge_When_Asked()
    {
        var data = await server.Ask(
            """
            query($id: ID!) {
              artist(id: $id) {
                relatedArtists(first: 2) { edges { rank similarity node { id } } totalCount }
                collaborators { edges { sharedTrackCount tracks { name } node { id } } }
              }
            }
            """,
            new { id = TestCatalog.GlobalArtistId(5) }
        );

        var related = data["artist"]!["relatedArtists"]!;
        Assert.Equal(5, (int)related["totalCount"]!);
        Assert.Equal([1, 2], related["edges"]!.AsArray().Select(edge => (int)edge!["rank"]!));
        Assert.Equal(TestCatalog.GlobalArtistId(6), (string?)related["edges"]![0]!["node"]!["id"]);
        var collaborators = data["artist"]!["collaborators"]!["edges"]!.AsArray();
        Assert.Equal(
            [TestCatalog.GlobalArtistId(3), TestCatalog.GlobalArtistId(7)],
            collaborators.Select(edge => (string?)edge!["node"]!["id"])
        );
        Assert.All(collaborators, edge => Assert.Equal(4, (int)edge!["sharedTrackCount"]!));
        Assert.All(collaborators, edge => Assert.Equal(4, edge!["tracks"]!.AsArray().Count));
    }

    [Fact]
    public async Task Catalog_Should_BeCounted_When_Asked()
    {
        var data = await server.Ask(
            "{ catalog { artistCount trackCount tracksWithFeatures segmentCount } sources { kind capabilities { state } } }"
        );

        var tracks = (TestCatalog.Artists - 1) * TestCatalog.TracksEach;
        Assert.Equal(
            $$"""{"artistCount":{{TestCatalog.Artists}},"trackCount":{{tracks}},"tracksWithFeatures":{{tracks}},"segmentCount":0}""",
            data["catalog"]!.ToJsonString()
        );
        Assert.Equal(
            ["DEMO", "FILE", "SPOTIFY", "OPEN_MUSIC", "DEEZER"],
            data["sources"]!.AsArray().Select(source => (string?)source!["kind"])
        );
    }

    [Fact]
    public async Task File_Should_BeAvailableForWhatTheCatalogHolds_When_ItHasNoRelatedArtists()
    {
        await using var other = await TestServer.Start(
            TestCatalog.Entries().Where(entry => entry is not CatalogEntry.OfRelatedArtist)
        );

        var sources = (await other.Ask("{ sources { kind capabilities { capability state detail } } }"))["sources"]!;

        var closed = sources[1]!["capabilities"]!
            .AsArray()
            .Where(capability => (string?)capability!["state"] == "NOT_CONFIGURED");
        Assert.Equal("RELATED_ARTISTS", (string?)Assert.Single(closed)!["capability"]);
    }

    [Fact]
    public async Task File_Should_GiveNothing_When_NoneWasImported()
    {
        await using var demo = await TestServer.Start(
            TestCatalog
                .Entries()
                .OfType<CatalogEntry.OfArtist>()
                .Select(entry => new CatalogEntry.OfArtist(
                    entry.Artist with
                    {
                        Provenance = new Provenance(SourceKind.Demo, DateTimeOffset.UnixEpoch),
                    }
                ))
        );

        var sources = (await demo.Ask("{ sources { kind capabilities { state detail } } }"))["sources"]!;

        Assert.All(
            sources[1]!["capabilities"]!.AsArray(),
            offer => Assert.StartsWith("No file has given this yet", (string?)offer!["detail"])
        );
    }
}
