using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Server.Access;

namespace MusicMastery.Server.Tests.Access;

/// <summary>Servers that ask for keys, and requests that show them.</summary>
public static class KeyedServer
{
    /// <summary>Starts a server, on this machine as all in tests, that asks for keys as one elsewhere would.</summary>
    /// <param name="withoutKey">What may be done without a key.</param>
    /// <param name="origins">Pages that may call it.</param>
    /// <param name="rate">Requests a minute; null for any number.</param>
    /// <param name="adjust">Replaces parts of the composition.</param>
    public static Task<TestServer> Start(
        Scope? withoutKey = null,
        string[]? origins = null,
        int? rate = null,
        Action<IServiceCollection>? adjust = null
    ) =>
        TestServer.Start(
            TestCatalog.Entries(),
            adjust: adjust,
            change: settings =>
                settings with
                {
                    Access = new AccessSettings { WithoutKey = withoutKey, Origins = origins ?? [] },
                    Limits = settings.Limits with { Rate = rate },
                }
        );

    public static KeyFile KeyFile(this TestServer server) => server.Services.GetRequiredService<KeyFile>();

    /// <summary>Creates a key; gives its text.</summary>
    public static string CreateKey(this TestServer server, Scope scope, DateTimeOffset? expiresAt = null) =>
        server.KeyFile().Create(scope, expiresAt);

    /// <summary>Creates a key; gives its text.</summary>
    public static string Create(this KeyFile file, Scope scope, DateTimeOffset? expiresAt = null)
    {
        var text = ApiKeyText.New();
        var key = new ApiKey(text.Id, "test", [scope], text.Hash(), DateTimeOffset.UtcNow, expiresAt);
        file.Change(keys => [.. keys, key]);
        return text.Reveal();
    }

    /// <summary>Posts an operation and shows a key, unless that is null.</summary>
    public static Task<HttpResponseMessage> Post(
        this TestServer server,
        string query,
        string? key = null,
        string accept = "application/json"
    )
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query }),
        };
        request.Headers.Accept.ParseAdd(accept);
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
