using System.Net;

namespace MusicMastery.Server.Tests.Hosting;

public sealed class HostTests
{
    [Fact]
    public async Task Server_Should_SayThatItLives_When_Asked()
    {
        await using var server = await TestServer.Start();

        Assert.Equal("""{"status":"ok"}""", await server.Http.GetStringAsync("/health/live"));
    }

    [Theory]
    [InlineData("/", "*/*", 200, "no-cache")]
    [InlineData("/artist/x/song/y", "text/html", 200, "no-cache")]
    [InlineData("/assets/app-1a2b.js", "*/*", 200, "public, max-age=31536000, immutable")]
    [InlineData("/assets/gone.js", "*/*", 404, null)]
    [InlineData("/nothing", "application/json", 404, null)]
    public async Task Dashboard_Should_BeServed_When_ABrowserComes(
        string path,
        string accept,
        int status,
        string? cache
    )
    {
        using var folder = new TempFolder();
        folder.Write("dashboard/index.html", "<!doctype html>");
        folder.Write("dashboard/assets/app-1a2b.js", "1");
        await using var server = await TestServer.Start(change: settings =>
            settings with
            {
                DashboardFolder = folder.File("dashboard"),
            }
        );
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd(accept);

        using var response = await server.Http.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(cache, response.Headers.CacheControl?.ToString());
        Assert.Contains("nosniff", response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_ItNamesAnotherHost()
    {
        await using var server = await TestServer.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live")
        {
            Headers = { Host = "evil.example" },
        };

        using var response = await server.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
