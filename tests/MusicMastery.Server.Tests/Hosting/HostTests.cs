using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Server.Tests.Hosting;

public sealed class HostTests
{
    [Fact]
    public async Task Health_Should_BeFine_When_TheServerWorks()
    {
        await using var server = await TestServer.Start();

        Assert.Equal("""{"status":"ok"}""", await server.Http.GetStringAsync("/health/live"));
        Assert.Equal(
            """{"status":"ok","database":"ok","analyses":"ok"}""",
            await server.Http.GetStringAsync("/health/ready")
        );
    }

    [Fact]
    public async Task Readiness_Should_SayWhatIsWrong_When_TheDatabaseDoesNotAnswer()
    {
        await using var server = await TestServer.Start(adjust: services =>
            services.Replace(ServiceDescriptor.Singleton<ICatalogStatistics, SilentDatabase>())
        );

        using var response = await server.Http.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains(
            "The database does not answer",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
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

    private sealed class SilentDatabase : ICatalogStatistics
    {
        public CatalogSummary Summary() => throw new IOException("gone");

        public IReadOnlySet<SourceKind> Sources() => throw new IOException("gone");

        public bool HasRelatedArtists() => throw new IOException("gone");
    }
}
