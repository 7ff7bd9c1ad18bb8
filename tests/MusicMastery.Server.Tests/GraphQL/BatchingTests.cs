using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tests.GraphQL;

/// <summary>Each relation, asked of two parents at once: one call of the store for each level.</summary>
public sealed class BatchingTests(CatalogServer server) : IClassFixture<CatalogServer>
{
    [Theory]
    [InlineData("tracks { totalCount }", "Lists.CreditedTo", "Lists.Index")]
    [InlineData("tracks { nodes { name albumName } }", "Lists.CreditedTo", "Lists.Index", "Tracks.Find")]
    [InlineData("tracks(where: { segmentOf: $b }) { totalCount }", "Lists.CreditedTo", "Analyses.List", "Lists.Index")]
    [InlineData("collaborators(first: 0) { totalCount }", "Tracks.CreditedTo")]
    [InlineData("collaborators { nodes { name } }", "Tracks.CreditedTo", "Artists.Find")]
    [InlineData("relatedArtists { nodes { name } edges { rank node { name } } }", "Artists.RelatedTo", "Artists.Find")]
    [InlineData(
        "tracks(first: 5) { nodes { artists { name } } }",
        "Lists.CreditedTo",
        "Lists.Index",
        "Tracks.Find",
        "Artists.Find"
    )]
    [InlineData("latestAnalysis { id } analyses { totalCount }", "Analyses.List")]
    public async Task Store_Should_BeAskedOnceForEachLevel_When_TwoArtistsAreAsked(string field, params string[] calls)
    {
        server.Calls.Take();

        await server.Ask(
            $$"""query($a: ID!, $b: ID!) { a: artist(id: $a) { {{field}} } b: artist(id: $b) { {{field}} } }""",
            new { a = TestCatalog.GlobalArtistId(3), b = TestCatalog.GlobalArtistId(9) }
        );

        Assert.Equal(["Artists.Find", .. calls], server.Calls.Take());
    }

    [Fact]
    public async Task Store_Should_BeAskedOnceForEachLevel_When_AFiftyTracksComeWithArtistsAndAlbums()
    {
        server.Calls.Take();

        var data = await server.Ask(
            "{ tracks(first: 50) { totalCount nodes { name albumName artists { name } audioFeatures { energy } } } }"
        );

        Assert.Equal(["Lists.Index", "Tracks.Find", "Artists.Find"], server.Calls.Take());
        Assert.Equal(50, data["tracks"]!["nodes"]!.AsArray().Count);
    }

    [Fact]
    public async Task Store_Should_BeAskedOnce_When_TwoTracksAreAsked()
    {
        server.Calls.Take();

        var data = await server.Ask(
            """query($a: ID!, $b: ID!) { a: track(id: $a) { artists { name } } b: track(id: $b) { name artists { name } } }""",
            new { a = TrackId("a03-t01"), b = TrackId("a09-t03") }
        );

        Assert.Equal(["Tracks.Find", "Artists.Find"], server.Calls.Take());
        Assert.Equal("Song 9.3", (string?)data["b"]!["name"]);
    }

    [Fact]
    public async Task Nodes_Should_KeepTheirOrder_When_TheyAreOfSeveralTypesAndOneIsUnknown()
    {
        server.Calls.Take();
        string[] ids = [TrackId("a03-t01"), TestCatalog.GlobalArtistId(3), TrackId("none"), TrackId("a09-t03")];

        var data = await server.Ask(
            "query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Track { title: name } ... on Artist { name } } }",
            new { ids }
        );

        Assert.Equal([ids[0], ids[1], null, ids[3]], data["nodes"]!.AsArray().Select(node => (string?)node?["id"]));
        Assert.Equal(["Artists.Find", "Tracks.Find"], server.Calls.Take().Order());
    }

    private static string TrackId(string id) => GlobalId.Of(new TrackId(id));
}
