using System.Text.Json.Nodes;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Analyses;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>What can become of asking for an analysis.</summary>
public sealed class StartAnalysisTests
{
    private readonly WaitingLearner _learner = new();

    [Fact]
    public async Task Start_Should_GiveTheSameAnalysis_When_TheSameIsAskedTwice()
    {
        await using var server = await _learner.Serve();

        Assert.Equal(await server.StartAnalysis(1), await server.StartAnalysis(1));
    }

    [Theory]
    [InlineData(2, "2 analyses wait already")]
    [InlineData(20, "3 of your analyses wait already")]
    public async Task Start_Should_BeRefused_When_TooManyWait(int most, string says)
    {
        await using var server = await _learner.Serve(
            queue: new AnalysisQueueSettings { Most = most, MostOfClient = 3 }
        );
        for (var artist = 0; artist < Math.Min(most, 3); artist++)
        {
            await server.StartAnalysis(artist);
        }

        var error = await Refusal(server, new { artistId = TestCatalog.GlobalArtistId(25) });

        Assert.Equal("TooManyAnalysesError", (string?)error["__typename"]);
        Assert.StartsWith(says, (string?)error["message"]);
    }

    [Theory]
    [InlineData("""{"artistId":"QXJ0aXN0Om5vYm9keQ=="}""", "ArtistNotFoundError", null)]
    [InlineData("""{"artistId":"nobody"}""", "InvalidInputError", "artistId")]
    [InlineData("""{"artistId":"QXJ0aXN0OmEwMQ==","degrees":3}""", "InvalidInputError", "degrees")]
    [InlineData("""{"artistId":"QXJ0aXN0OmEwMQ==","neighbours":0}""", "InvalidInputError", "neighbours")]
    [InlineData(
        """{"artistId":"QXJ0aXN0OmEwMQ==","excludeArtistIds":["x"]}""",
        "InvalidInputError",
        "excludeArtistIds"
    )]
    [InlineData(
        """{"artistId":"QXJ0aXN0OmEwMQ==","excludeArtistIds":["QXJ0aXN0OmEwMQ=="]}""",
        "InvalidInputError",
        "excludeArtistIds"
    )]
    public async Task Start_Should_NameTheField_When_TheInputIsWrong(string input, string type, string? field)
    {
        await using var server = await _learner.Serve();

        var error = await Refusal(server, JsonNode.Parse(input)!);

        Assert.Equal(type, (string?)error["__typename"]);
        Assert.Equal(field, (string?)error["field"]);
    }

    [Theory]
    [InlineData(false, true, "RELATED_ARTISTS")]
    [InlineData(true, false, "SEGMENT_TRACKS")]
    [InlineData(false, false, "RELATED_ARTISTS", "SEGMENT_TRACKS")]
    public async Task Start_Should_NameWhatIsMissing_When_NoSourceGivesIt(
        bool related,
        bool tracks,
        params string[] missing
    )
    {
        await using var server = await TestServer.Start(
            TestCatalog
                .Entries()
                .Where(entry => related || entry is not CatalogEntry.OfRelatedArtist)
                .Where(entry => tracks || entry is not CatalogEntry.OfTrack)
        );

        var error = await Refusal(server, new { artistId = TestCatalog.GlobalArtistId(1) });

        Assert.Equal("NoSourceAvailableError", (string?)error["__typename"]);
        Assert.Equal(missing, error["missing"]!.AsArray().Select(capability => (string?)capability));
        Assert.Contains("No source gives", (string?)error["message"], StringComparison.Ordinal);
    }

    private static async Task<JsonNode> Refusal(TestServer server, object input)
    {
        var payload = (await server.Ask(AnalysisRequests.Start, new { input }))["startAnalysis"]!;
        Assert.Null(payload["analysis"]);
        return Assert.Single(payload["errors"]!.AsArray())!;
    }
}
