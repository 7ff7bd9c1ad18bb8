using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>Single songs of an analysed library, and what was chosen for its analysis.</summary>
public sealed class LibraryLookupTests(CatalogServer server) : IClassFixture<CatalogServer>
{
    private const string Prediction =
        "query($id: ID!, $track: ID!) { analysis(id: $id) { prediction(trackId: $track) { rank gap track { id } } } }";

    private const string Titled =
        "query($id: ID!, $part: String, $after: String) { analysis(id: $id) { library(first: 2, after: $after, nameContains: $part, orderBy: NAME) { totalCount pageInfo { endCursor } nodes { track { name } } } } }";

    [Fact]
    public async Task Prediction_Should_BeTheLibrarysOwn_When_AskedByAnyReleaseOfTheRecording()
    {
        var original = TestCatalog
            .Entries()
            .OfType<CatalogEntry.OfTrack>()
            .First(entry => entry.Track.Name == "Song 4.1");
        var again = original.Track with { Id = new TrackId("again"), AlbumName = "Best of", Popularity = 3 };
        await using var server = await TestServer.Start([.. TestCatalog.Entries(), new CatalogEntry.OfTrack(again)]);
        var id = await server.StartAnalysis(4);
        await server.Ended(id);
        var library = await server.Ask(
            "query($id: ID!) { analysis(id: $id) { library(first: 100) { nodes { rank gap track { id } alternateReleases { id } } } } }",
            new { id }
        );

        var songs = library["analysis"]!["library"]!["nodes"]!.AsArray();
        Assert.Contains(songs, song => song!["alternateReleases"]!.AsArray().Count == 1);
        foreach (var song in songs)
        {
            var alternates = song!["alternateReleases"]!.AsArray();
            song.AsObject().Remove("alternateReleases");
            foreach (var release in alternates.Append(song["track"]))
            {
                var found = await server.Ask(Prediction, new { id, track = (string)release!["id"]! });
                Assert.Equal(song.ToJsonString(), found["analysis"]!["prediction"]!.ToJsonString());
            }
        }

        Assert.Null((await server.Ask(Prediction, new { id, track = "VHJhY2s6bm9uZQ==" }))["analysis"]!["prediction"]);
    }

    [Fact]
    public async Task Library_Should_HoldTheSongsWithThePartInTheirTitle_When_OneIsGiven()
    {
        var id = await Analysed();
        var all = await Names(id, null);
        var found = await Names(id, "sóng 4.1");

        Assert.Equal(["Song 4.1", "Song 4.10", "Song 4.11"], found);
        Assert.True(found.Count < all.Count);
    }

    [Theory]
    [InlineData("\" \"")]
    [InlineData("\"\"")]
    public async Task Library_Should_NameTheArgument_When_ThePartIsBlank(string part)
    {
        var id = await Analysed();

        var answer = await server.Server.Answer(
            $"{{ analysis(id: \"{id}\") {{ library(nameContains: {part}) {{ totalCount }} }} }}"
        );

        Assert.Contains("nameContains", (string?)answer["errors"]![0]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_Should_SayWhoWasLeftOut_When_TheAnalysisWasStartedWithoutThem()
    {
        string[] without = [TestCatalog.GlobalArtistId(7), TestCatalog.GlobalArtistId(6)];
        var started = await server.Ask(
            "mutation($input: StartAnalysisInput!) { startAnalysis(input: $input) { analysis { settings { degrees neighbours excludedArtists { id } } } } }",
            new
            {
                input = new
                {
                    artistId = TestCatalog.GlobalArtistId(4),
                    degrees = 1,
                    excludeArtistIds = without,
                },
            }
        );

        var settings = started["startAnalysis"]!["analysis"]!["settings"]!;
        Assert.Equal(1, (int)settings["degrees"]!);
        Assert.Equal(20, (int)settings["neighbours"]!);
        Assert.Equal(
            without.Order(StringComparer.Ordinal),
            settings["excludedArtists"]!.AsArray().Select(artist => (string)artist!["id"]!)
        );
    }

    private async Task<string> Analysed()
    {
        var id = await server.Server.StartAnalysis(4);
        Assert.Equal("COMPLETED", (string?)(await server.Server.Ended(id))["status"]);
        return id;
    }

    /// <summary>The titles of the whole library, read in pages of two.</summary>
    private async Task<List<string>> Names(string id, string? part)
    {
        var names = new List<string>();
        for (string? after = null; ; )
        {
            var page = (
                await server.Ask(
                    Titled,
                    new
                    {
                        id,
                        part,
                        after,
                    }
                )
            )["analysis"]!["library"]!;
            names.AddRange(page["nodes"]!.AsArray().Select(song => (string)song!["track"]!["name"]!));
            after = (string?)page["pageInfo"]!["endCursor"];
            if (names.Count == (int)page["totalCount"]!)
            {
                return names;
            }
        }
    }
}
