using System.Net.Http.Json;
using System.Text;
using MusicMastery.Server.Access;
using MusicMastery.Server.Tests.Hosting;

namespace MusicMastery.Server.Tests.Access;

/// <summary>Nothing secret is in logs or answers, wherever a client puts a key.</summary>
public sealed class SecrecyTests
{
    [Fact]
    public async Task Secret_Should_BeNowhere_When_AKeyIsUsedWellOrBadly()
    {
        using var folder = new TempFolder();
        var keys = KeyFile.Beside(folder.File("test.db"));
        var (good, unknown) = (keys.Create(Scope.Read), ApiKeyText.New().Reveal());
        var said = new StringBuilder();
        using var server = ProgramRun.Start(
            new Dictionary<string, string>
            {
                ["MUSICMASTERY_READ"] = "keys",
                ["MUSICMASTERY_PORT"] = "0",
                ["MUSICMASTERY_DEMO"] = "off",
                ["MUSICMASTERY_LOG"] = "json",
            },
            "serve",
            "--db",
            folder.File("test.db")
        );
        try
        {
            using var http = new HttpClient { BaseAddress = await Address(server.StandardError, said) };
            foreach (var request in Requests(good).Concat(Requests(unknown)))
            {
                using var response = await http.SendAsync(request);
                said.Append(response.Headers).Append(response.Content.Headers);
                said.Append(await response.Content.ReadAsStringAsync());
            }
        }
        finally
        {
            server.Kill();
            said.Append(await server.StandardError.ReadToEndAsync());
        }

        Assert.Contains("\"StatusCode\":401", $"{said}", StringComparison.Ordinal);
        Assert.Contains($"mm_{good.Split('_')[1]}_…", $"{said}", StringComparison.Ordinal);
        Assert.All(
            [good.Split('_')[2], unknown.Split('_')[2], keys.Read().Single().Hash],
            secret => Assert.DoesNotContain(secret, $"{said}", StringComparison.OrdinalIgnoreCase)
        );
    }

    private static IEnumerable<HttpRequestMessage> Requests(string key)
    {
        yield return Post("Authorization", $"Bearer {key}");
        yield return Post("Authorization", $"Bearer {key}", "{ nope }");
        yield return Post(
            "Authorization",
            $"Bearer {key}",
            "mutation { deleteAnalysis(input: {analysisId: 1}) { x } }"
        );
        yield return Post("Authorization", $"bearer  {key} {key}");
        yield return Post("Authorization", key);
        yield return Post("Authorization", $"Basic {key}");
        yield return Post("Cookie", $"key={key}");
        yield return Post("X-Api-Key", key);
        yield return Post("Accept", $"text/{key}");
        yield return Post("Origin", $"https://{key}");
        yield return Post("Content-Encoding", key);
        yield return new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={{__typename}}&key={key}");
        yield return new HttpRequestMessage(HttpMethod.Get, $"/graphql/{key}");
        yield return new HttpRequestMessage(HttpMethod.Get, $"/{key.ToUpperInvariant()}/{key}?{key}");
        yield return new HttpRequestMessage(HttpMethod.Options, $"/health/live/{key}");
    }

    private static HttpRequestMessage Post(string header, string value, string query = "{ __typename }")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query }),
        };
        Assert.True(
            request.Headers.TryAddWithoutValidation(header, value)
                || request.Content.Headers.TryAddWithoutValidation(header, value)
        );
        return request;
    }

    private static async Task<Uri> Address(StreamReader log, StringBuilder said)
    {
        while (await log.ReadLineAsync() is { } line)
        {
            said.AppendLine(line);
            if (line.Split("Music Mastery is at ") is [_, var rest])
            {
                // A text within JSON: its quotes are escaped.
                return new Uri(rest.Trim('\\', '"').Split('\\', '"')[0]);
            }
        }

        throw new InvalidOperationException($"The server did not start: {said}");
    }
}
