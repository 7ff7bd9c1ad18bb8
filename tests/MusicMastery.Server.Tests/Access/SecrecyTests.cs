using System.Net.Http.Json;
using MusicMastery.Server.Access;

namespace MusicMastery.Server.Tests.Access;

/// <summary>Nothing secret is in logs or answers, wherever a client puts a key.</summary>
public sealed class SecrecyTests
{
    [Fact]
    public async Task Secret_Should_BeNowhere_When_AKeyIsUsedWellOrBadly()
    {
        var logs = new LogMemory();
        await using var server = await KeyedServer.Start(adjust: logs.Keep);
        var good = server.CreateKey(Scope.Read);
        var unknown = ApiKeyText.New().Reveal();
        var answers = new List<string>();

        foreach (var key in new[] { good, unknown })
        {
            foreach (var request in Requests(key))
            {
                using (request)
                {
                    using var response = await server.Http.SendAsync(request);
                    answers.Add(
                        $"{response.Headers}{response.Content.Headers}{await response.Content.ReadAsStringAsync()}"
                    );
                }
            }
        }

        var said = logs + string.Concat(answers);
        Assert.Contains("\"StatusCode\":401", said, StringComparison.Ordinal);
        Assert.All(
            [good, unknown],
            key => Assert.DoesNotContain(key.Split('_')[2], said, StringComparison.OrdinalIgnoreCase)
        );
        Assert.DoesNotContain(server.KeyFile().Read().Single().Hash, said, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<HttpRequestMessage> Requests(string key)
    {
        yield return Post("Authorization", $"Bearer {key}");
        yield return Post("Authorization", $"Bearer {key}", "{ nope }");
        yield return Post(
            "Authorization",
            $"Bearer {key}",
            """mutation { deleteAnalysis(input: {analysisId: "x"}) { errors { __typename } } }"""
        );
        yield return Post("Authorization", $"bearer  {key} {key}");
        yield return Post("Authorization", key);
        yield return Post("Authorization", $"Basic {key}");
        yield return Post("Cookie", $"key={key}");
        yield return Post("X-Api-Key", key);
        yield return Post("Accept", $"text/{key}");
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
        Assert.True(request.Headers.TryAddWithoutValidation(header, value));
        return request;
    }
}
