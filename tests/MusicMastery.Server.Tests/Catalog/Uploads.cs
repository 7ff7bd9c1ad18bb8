using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>Sends files to a server and asks what became of them.</summary>
internal static class Uploads
{
    /// <summary>How many artists are sent where it should take a while.</summary>
    public const int Rows = 30_000;

    /// <summary>A table of so many artists.</summary>
    public static readonly string Artists =
        "id,name,followers\n" + string.Concat(Enumerable.Range(0, Rows).Select(i => $"artist-{i},Name of {i},{i}\n"));

    /// <summary>Everything that the graph says of an import.</summary>
    public const string Import = """
        query($id: ID!) {
          node(id: $id) {
            ... on CatalogImport {
              status fileName byteCount requestedAt finishedAt rowsRead problem tracksWithoutFeatures
              files { file read kept changed unchanged merged refused problem refusals { line field reason } }
            }
          }
        }
        """;

    /// <summary>Sends content under a name.</summary>
    public static async Task<HttpResponseMessage> Send(
        this TestServer server,
        string name,
        HttpContent content,
        Action<HttpRequestMessage>? change = null,
        string type = "application/octet-stream",
        CancellationToken cancellationToken = default
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/imports?name={Uri.EscapeDataString(name)}")
        {
            Content = content,
        };
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        change?.Invoke(request);
        return await server.Http.SendAsync(request, cancellationToken);
    }

    /// <summary>Sends a text that is taken; gives the import's id.</summary>
    public static async Task<string> Upload(this TestServer server, string name, string text)
    {
        using var response = await server.Send(name, new StringContent(text));
        Assert.Equal(202, (int)response.StatusCode);
        return (string)(await response.Content.ReadFromJsonAsync<JsonNode>())!["id"]!;
    }

    /// <summary>Waits until an import has ended; gives all of it.</summary>
    public static async Task<JsonNode> Ended(this TestServer server, string id)
    {
        for (var tries = 0; tries < 400; tries++)
        {
            var import = (await server.Ask(Import, new { id }))["node"]!;
            if (import["finishedAt"] is not null)
            {
                return import;
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException("The import did not end within 20 seconds.");
    }

    /// <summary>What an answer says is wrong, and the code of it.</summary>
    public static async Task<(string Message, string Code)> Problem(this HttpResponseMessage response)
    {
        var error = (await response.Content.ReadFromJsonAsync<JsonNode>())!["errors"]![0]!;
        return ((string)error["message"]!, (string)error["extensions"]!["code"]!);
    }

    /// <summary>A part's report without the words of its refusals.</summary>
    public static string WithoutReasons(this JsonNode part)
    {
        foreach (var refusal in part["refusals"]!.AsArray())
        {
            refusal!.AsObject().Remove("reason");
        }

        return part.ToJsonString();
    }

    /// <summary>What is left of sent files beside the database.</summary>
    public static IEnumerable<string> Left(TempFolder folder) =>
        Directory.Exists(folder.File("test.db-imports"))
            ? Directory.EnumerateFileSystemEntries(folder.File("test.db-imports"))
            : [];
}
