using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>What tests of analyses often ask.</summary>
public static class AnalysisRequests
{
    public const string Start = """
        mutation($input: StartAnalysisInput!) {
          startAnalysis(input: $input) {
            analysis { id status stages { name status } }
            clientMutationId
            errors {
              __typename
              ... on UserError { message }
              ... on InvalidInputError { field }
              ... on ArtistNotFoundError { artistId }
              ... on NoSourceAvailableError { missing }
            }
          }
        }
        """;

    /// <summary>Starts an analysis of an artist of the small catalog; gives its global id.</summary>
    public static async Task<string> StartAnalysis(this TestServer server, int artist)
    {
        var data = await server.Ask(Start, new { input = new { artistId = TestCatalog.GlobalArtistId(artist) } });
        return (string)data["startAnalysis"]!["analysis"]!["id"]!;
    }

    public static async Task<JsonNode> Analysis(this TestServer server, string id) =>
        (
            await server.Ask(
                "query($id: ID!) { analysis(id: $id) { status failure { code stage } finishedAt stages { name status } } }",
                new { id }
            )
        )["analysis"]!;

    /// <summary>Waits until the analysis has ended; gives how.</summary>
    public static async Task<JsonNode> Ended(this TestServer server, string id)
    {
        for (var waits = 0; waits < 300; waits++)
        {
            var analysis = await server.Analysis(id);
            if (analysis["finishedAt"] is not null)
            {
                return analysis;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The analysis did not end within 15 seconds.");
    }
}
