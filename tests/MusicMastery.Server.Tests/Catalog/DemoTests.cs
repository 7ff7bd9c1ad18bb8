using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Server.Catalog;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>The first start, with a small bundle in the place of the demo catalog.</summary>
public sealed class DemoTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public DemoTests() => TestBundle.Write(_folder, "demo", featured: ["a04", "a30", "nobody"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FeaturedArtists_Should_BeThere_When_AServerStartsWithoutData()
    {
        await using var server = await Start();

        Assert.Equal(["Artist E4"], await Featured(server));
    }

    [Fact]
    public async Task Catalog_Should_StayAsItIs_When_ItHasTracksAlready()
    {
        await using var server = await TestServer.Start(TestCatalog.Entries().Take(300), _folder, change: WithDemo);

        Assert.False(server.Services.GetRequiredService<DemoImport>().Run(CancellationToken.None));
    }

    [Fact]
    public async Task Source_Should_BeTheDemo_When_AnEntryCameFromIt()
    {
        await using var server = await Start();
        await Featured(server);

        var data = await server.Ask(
            "query($id: ID!) { artist(id: $id) { provenance { source licence } } }",
            new { id = TestCatalog.GlobalArtistId(4) }
        );

        Assert.Equal("""{"source":"DEMO","licence":"CC0 1.0"}""", data["artist"]!["provenance"]!.ToJsonString());
    }

    [Fact]
    public async Task Preparing_Should_DoNothingMore_When_ItWasDoneBefore()
    {
        var settings = Settings();
        await using var services = new ServiceCollection()
            .AddMusicMastery(settings)
            .AddLogs(settings)
            .BuildServiceProvider();

        Assert.True(services.GetRequiredService<DemoImport>().Run(CancellationToken.None));
        Assert.False(services.GetRequiredService<DemoImport>().Run(CancellationToken.None));
        var first = services.GetRequiredService<DemoAnalyses>().Queue();
        var second = services.GetRequiredService<DemoAnalyses>().Queue();
        Assert.Equal(["a04", "a30"], first.Select(analysis => analysis.ArtistId.Value));
        Assert.Equal(first.Select(analysis => analysis.Id), second.Select(analysis => analysis.Id));
    }

    [Fact]
    public void Import_Should_SayWhatIsWrong_When_TheFilesAreNotThere()
    {
        var settings = Settings() with { DemoFolder = _folder.File("nowhere") };
        using var services = new ServiceCollection().AddMusicMastery(settings).AddLogs(settings).BuildServiceProvider();

        var error = Assert.Throws<CommandException>(() =>
            services.GetRequiredService<DemoImport>().Run(CancellationToken.None)
        );

        Assert.StartsWith("The demo catalog cannot be read: ", error.Message, StringComparison.Ordinal);
    }

    private Task<TestServer> Start() => TestServer.Start(folder: _folder, change: WithDemo);

    private ServerSettings WithDemo(ServerSettings settings) =>
        settings with
        {
            Demo = true,
            DemoFolder = _folder.File("demo"),
        };

    private ServerSettings Settings() => WithDemo(new ServerSettings { DatabasePath = _folder.File("test.db") });

    /// <summary>The featured artists once both analyses have ended.</summary>
    private static async Task<IEnumerable<string?>> Featured(TestServer server)
    {
        for (var waits = 0; waits < 300; waits++)
        {
            var data = await server.Ask("{ analyses { nodes { finishedAt } } featuredArtists { name } }");
            var ended = data["analyses"]!["nodes"]!.AsArray().Select(analysis => analysis!["finishedAt"]).ToList();
            if (ended.Count == 2 && ended.TrueForAll(at => at is not null))
            {
                return data["featuredArtists"]!.AsArray().Select(artist => (string?)artist!["name"]);
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The demo analyses did not end within 15 seconds.");
    }
}
