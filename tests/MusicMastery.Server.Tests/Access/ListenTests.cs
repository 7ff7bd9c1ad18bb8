using System.Net;
using MusicMastery.Server.Access;

namespace MusicMastery.Server.Tests.Access;

/// <summary>A server at every address of the machine.</summary>
public sealed class ListenTests
{
    [Theory]
    [InlineData("music.example", 200)]
    [InlineData("music.example:80", 200)]
    [InlineData("localhost", 200)]
    [InlineData("evil.example", 400)]
    [InlineData("192.0.2.8", 400)]
    public async Task Request_Should_BeAnsweredByName_When_TheServerListensElsewhere(string host, int status)
    {
        await using var server = await TestServer.Start(change: settings =>
            settings with
            {
                Access = new AccessSettings { Listen = IPAddress.Any, Hosts = ["music.example"] },
            }
        );
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            $"http://127.0.0.1:{new Uri(server.App.Urls.First()).Port}/health/live"
        )
        {
            Headers = { Host = host },
        };

        using var response = await server.Http.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
    }
}
