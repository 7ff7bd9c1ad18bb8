using System.Text.Json.Nodes;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Access;
using MusicMastery.Sources.OpenMusic;
using MusicMastery.Sources.Spotify;
using MusicMastery.StandIns;
using MusicMastery.StandIns.Failing;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>Live sources as clients of the graph meet them.</summary>
public sealed class LiveGraphTests
{
    private static readonly World s_world = World.Small(1);

    private static string Name => s_world.Parts.Artists[0].Name;

    [Fact]
    public async Task Search_Should_AskTheSourcesThatAreOn_When_NotToldToLookInTheCatalogAlone()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var server = await Start(services);

        var answered = await server.Ask("{ searchArtists(text: \"nobody\") { failures { name } } }");
        var catalogOnly = await Search(server, Name, catalogOnly: true);
        var live = await Search(server, Name, catalogOnly: false);
        var afterwards = await Search(server, Name, catalogOnly: true);

        Assert.Empty(answered["searchArtists"]!["failures"]!.AsArray());
        Assert.Empty(catalogOnly);
        Assert.Equal(["OPEN_MUSIC"], live.Where(hit => (string?)hit["name"] == Name).Select(Source).Distinct());
        Assert.Equal(live.Select(hit => (string?)hit["id"]), afterwards.Select(hit => (string?)hit["id"]));
    }

    [Theory]
    [InlineData(SourceKind.Deezer, "img-src 'self' data: https://api.deezer.com https://*.dzcdn.net;")]
    [InlineData(SourceKind.OpenMusic, "img-src 'self' data:;")]
    public async Task Pictures_Should_BeLetInFromSourcesThatAreOn_When_APageIsServed(SourceKind kind, string policy)
    {
        await using var services = await LiveServices.Start(s_world);
        await using var server = await TestServer.Start(change: settings =>
            settings with
            {
                Sources = services.Settings(kind),
            }
        );

        using var answer = await server.Http.GetAsync("/health");

        Assert.Contains(policy, answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Search_Should_AskNobody_When_TheCallerMayOnlyRead()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var server = await TestServer.Start(change: settings =>
            settings with
            {
                Sources = services.Settings(SourceKind.OpenMusic),
                Access = new AccessSettings { WithoutKey = Scope.Read },
            }
        );

        Assert.Empty(await Search(server, Name, catalogOnly: false));
        Assert.All(services.Servers, service => Assert.Empty(service.Calls.All));
    }

    [Fact]
    public async Task Search_Should_FindTheLinkedArtist_When_AnAddressAtAnotherServiceIsPasted()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var server = await Start(services);
        var id = services.Spotify.Ids.Artists[s_world.Parts.Artists[0].Id];

        var hits = await Search(server, $"https://open.spotify.com/artist/{id}?si=1", catalogOnly: false);

        Assert.Equal([Name], hits.Select(hit => (string?)hit["name"]));
        Assert.Equal("OPEN_MUSIC", Source(hits[0]));
    }

    [Fact]
    public async Task Search_Should_GiveWhatTheCatalogHas_When_ASourceDoesNotAnswer()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var server = await Start(services, TestCatalog.Entries());
        services.MusicBrainz.Faults.Always(Fault.ServerError);

        var data = await server.Ask(
            "{ searchArtists(text: \"Lonely Lantern\") { nodes { name } failures { source name message } } }"
        );

        Assert.Equal("Lonely Lantern", (string?)data["searchArtists"]!["nodes"]![0]!["name"]);
        var failure = Assert.Single(data["searchArtists"]!["failures"]!.AsArray())!;
        Assert.Equal(("OPEN_MUSIC", "Open music"), ((string?)failure["source"], (string?)failure["name"]));
        Assert.StartsWith("MusicBrainz answered with an error", (string?)failure["message"]);
    }

    [Fact]
    public async Task Gaps_Should_BeToldAndFilledByStartingAgain_When_AQuotaIsUsedUp()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var server = await Start(services);
        var artistId = (string)
            (await Search(server, Name, catalogOnly: false)).First(hit => (string?)hit["name"] == Name)["id"]!;
        services.ListenBrainz.Faults.When(
            call => call.Path.Contains("top-recordings") && call.Number > 8,
            Fault.TooManyForADay
        );

        var partial = await Analyze(server, artistId);
        var sources = await server.Ask("{ sources { kind capabilities { capability state retryAt detail } } }");
        services.ListenBrainz.Faults.Clear();

        Assert.Equal("COMPLETED", (string?)partial["status"]);
        var gap = partial["gaps"]![0]!;
        Assert.Equal("SEGMENT_TRACKS", (string?)gap["stage"]);
        Assert.Equal("QUOTA_EXCEEDED", (string?)gap["code"]);
        Assert.True((bool)gap["canBeFilled"]!);
        Assert.NotNull(gap["retryAt"]);
        var offer = sources["sources"]!.AsArray().Single(source => (string?)source!["kind"] == "OPEN_MUSIC")![
            "capabilities"
        ]!
            .AsArray()
            .Single(capability => (string?)capability!["capability"] == "SEGMENT_TRACKS")!;
        Assert.Equal("QUOTA_EXCEEDED", (string?)offer["state"]);
        Assert.NotNull(offer["retryAt"]);
    }

    [Fact]
    public async Task Source_Should_SayThatItsCredentialsAreNotTaken_When_TheTokenIsWrong()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var server = await TestServer.Start(change: settings =>
            settings with
            {
                Sources = services.Settings(SourceKind.OpenMusic) with { OpenMusic = new OpenMusicSettings("wrong") },
            }
        );
        var artistId = (string)
            (await Search(server, Name, catalogOnly: false)).First(hit => (string?)hit["name"] == Name)["id"]!;

        var failed = await Analyze(server, artistId);
        var sources = await server.Ask("{ sources { kind capabilities { capability state detail } } }");

        Assert.Equal("CREDENTIALS_REFUSED", (string?)failed["failure"]!["code"]);
        var offer = sources["sources"]!.AsArray().Single(source => (string?)source!["kind"] == "OPEN_MUSIC")![
            "capabilities"
        ]!
            .AsArray()
            .Single(capability => (string?)capability!["capability"] == "SEGMENT_TRACKS")!;
        Assert.Equal("NOT_CONFIGURED", (string?)offer["state"]);
        Assert.Contains("credentials", (string?)offer["detail"]);
    }

    [Fact]
    public async Task Spotify_Should_SayThatItsCredentialsAreNotTaken_When_TheSecretIsWrong()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var server = await TestServer.Start(change: settings =>
            settings with
            {
                Sources = services.Settings(SourceKind.Spotify) with
                {
                    Spotify = new SpotifySettings("stand-in-client", "wrong"),
                },
            }
        );
        await Search(server, Name, catalogOnly: false);

        var sources = await server.Ask("{ sources { kind capabilities { state detail } } }");

        var offers = sources["sources"]!.AsArray().Single(source => (string?)source!["kind"] == "SPOTIFY")![
            "capabilities"
        ]!.AsArray();
        Assert.All(offers, offer => Assert.Equal("NOT_CONFIGURED", (string?)offer!["state"]));
        Assert.All(offers, offer => Assert.Contains("credentials", (string?)offer!["detail"]));
    }

    [Fact]
    public async Task Artist_Should_BeFoundByItsDeezerId_When_ItCameFromThere()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var server = await TestServer.Start(change: settings =>
            settings with
            {
                Sources = services.Settings(SourceKind.Deezer),
            }
        );
        await Search(server, Name, catalogOnly: false);

        var data = await server.Ask(
            "query($id: String!) { artistByExternalId(source: DEEZER, externalId: $id) { name } }",
            new { id = services.Deezer.Ids.Artists[s_world.Parts.Artists[0].Id] }
        );

        Assert.Equal(Name, (string?)data["artistByExternalId"]!["name"]);
    }

    [Fact]
    public async Task Input_Should_BeRefused_When_TheSourceIsNotALiveOne()
    {
        await using var services = await LiveServices.Start(s_world);
        await using var server = await Start(services, TestCatalog.Entries());

        var data = await server.Ask(
            "mutation($id: ID!) { startAnalysis(input: { artistId: $id, source: FILE }) { errors { ... on InvalidInputError { field message } } } }",
            new { id = TestCatalog.GlobalArtistId(0) }
        );

        Assert.Equal("source", (string?)data["startAnalysis"]!["errors"]![0]!["field"]);
    }

    private static Task<TestServer> Start(AllStandIns services, IEnumerable<CatalogEntry>? catalog = null) =>
        TestServer.Start(
            catalog,
            change: settings => settings with { Sources = services.Settings(SourceKind.OpenMusic) }
        );

    private static string? Source(JsonNode hit) => (string?)hit["provenance"]!["source"];

    private static async Task<List<JsonNode>> Search(TestServer server, string text, bool catalogOnly)
    {
        var data = await server.Ask(
            "query($text: String!, $catalogOnly: Boolean) { searchArtists(text: $text, catalogOnly: $catalogOnly) { nodes { id name provenance { source } } } }",
            new { text, catalogOnly }
        );
        return [.. data["searchArtists"]!["nodes"]!.AsArray().Select(node => node!)];
    }

    private static async Task<JsonNode> Analyze(TestServer server, string artistId)
    {
        var started = await server.Ask(
            "mutation($artistId: ID!) { startAnalysis(input: { artistId: $artistId }) { analysis { id } errors { __typename } } }",
            new { artistId }
        );
        var id = (string)started["startAnalysis"]!["analysis"]!["id"]!;
        while (true)
        {
            var data = await server.Ask(
                "query($id: ID!) { analysis(id: $id) { status failure { code message } gaps { stage source code message missing retryAt canBeFilled } } }",
                new { id }
            );
            var analysis = data["analysis"]!;
            if ((string?)analysis["status"] is not ("QUEUED" or "RUNNING"))
            {
                return analysis;
            }

            await Task.Delay(50);
        }
    }
}
