using System.Net;
using System.Net.Http.Headers;
using MusicMastery.Server.Access;
using MusicMastery.Server.Tests.Access;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>Who may send files, and from which pages.</summary>
public sealed class UploadAccessTests
{
    private const string Page = "https://music.example";

    [Theory]
    [InlineData(null, 401, "UNAUTHENTICATED")]
    [InlineData(Scope.Read, 403, "FORBIDDEN")]
    [InlineData(Scope.Analyze, 403, "FORBIDDEN")]
    public async Task File_Should_BeRefused_When_TheKeyDoesNotAllowIt(Scope? scope, int status, string code)
    {
        await using var server = await KeyedServer.Start();
        var key = scope is { } allowed ? server.CreateKey(allowed) : null;

        using var answer = await server.Send("a.csv", new StringContent("id,name,followers\na,One,1\n"), Show(key));

        Assert.Equal((status, code), ((int)answer.StatusCode, (await answer.Problem()).Code));
        Assert.True(answer.Headers.Contains("WWW-Authenticate"));
    }

    [Fact]
    public async Task File_Should_BeTaken_When_TheKeyAllowsIt()
    {
        await using var server = await KeyedServer.Start();

        using var answer = await server.Send(
            "a.csv",
            new StringContent("id,name,followers\na,One,1\n"),
            Show(server.CreateKey(Scope.Admin))
        );

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", "application/octet-stream", 403)]
    [InlineData("null", "application/octet-stream", 403)]
    [InlineData(Page, "text/plain", 415)]
    [InlineData(Page, "application/octet-stream", 202)]
    public async Task File_Should_OnlyBeTaken_When_ThePageMaySendIt(string origin, string type, int status)
    {
        await using var server = await KeyedServer.Start(withoutKey: Scope.Admin, origins: [Page]);

        using var answer = await server.Send(
            "a.csv",
            new StringContent("id,name,followers\na,One,1\n"),
            request => request.Headers.Add("Origin", origin),
            type
        );

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(origin == Page, answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Page_Should_BeAllowedToAsk_When_ItIsListed()
    {
        await using var server = await KeyedServer.Start(withoutKey: Scope.Admin, origins: [Page]);
        using var request = new HttpRequestMessage(HttpMethod.Options, "/imports?name=a.csv");
        request.Headers.Add("Origin", Page);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var answer = await server.Http.SendAsync(request);

        Assert.Equal(Page, Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    private static Action<HttpRequestMessage> Show(string? key) =>
        request => request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
}
