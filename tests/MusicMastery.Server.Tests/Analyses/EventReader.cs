using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>Reads a subscription over server-sent events.</summary>
public static class EventReader
{
    /// <summary>Each event: its name and its data, null for none.</summary>
    public static async IAsyncEnumerable<(string Event, JsonNode? Data)> Follow(
        HttpClient http,
        string query,
        object? variables = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables }),
        };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
        var name = "";
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith("event:", StringComparison.Ordinal))
            {
                name = line["event:".Length..].Trim();
            }
            else if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                var data = line["data:".Length..].Trim();
                yield return (name, data.Length == 0 ? null : JsonNode.Parse(data));
            }
        }
    }
}
