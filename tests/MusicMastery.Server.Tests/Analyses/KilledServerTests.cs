using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>A server in a process of its own that is killed while analyses wait and run.</summary>
public sealed class KilledServerTests : IDisposable
{
    private static readonly int s_kills = Rounds.Of(usual: 2, thorough: 20);
    private const string All = "{ analyses(first: 100) { nodes { id status finishedAt } } }";
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Analyses_Should_GoOnToTheirEnd_When_TheServerWasKilled()
    {
        var database = _folder.File("killed.db");
        await using (
            var services = new ServiceCollection()
                .AddMusicMastery(new ServerSettings { DatabasePath = database })
                .BuildServiceProvider()
        )
        {
            services.GetRequiredService<ICatalogWriter>().Keep(TestCatalog.Entries());
        }

        var random = new Random(5);
        var acknowledged = new HashSet<string>();
        var ended = new Dictionary<string, string>();
        for (var kill = 0; kill < s_kills; kill++)
        {
            using var server = await RunningServer.Start(database);
            foreach (var artist in Enumerable.Range(kill * 3 % 27, 3))
            {
                var started = await server.Ask(
                    AnalysisRequests.Start,
                    new { input = new { artistId = TestCatalog.GlobalArtistId(artist) } }
                );
                // A full queue takes no more, and says so.
                if (started["startAnalysis"]!["analysis"] is { } analysis)
                {
                    acknowledged.Add((string)analysis["id"]!);
                }
            }

            await Task.Delay(random.Next(800));
            var seen = await server.Ask(All);
            server.Kill();
            foreach (var analysis in Nodes(seen).Where(node => (string)node["status"]! == "COMPLETED"))
            {
                ended[(string)analysis["id"]!] = (string)analysis["finishedAt"]!;
            }
        }

        using var last = await RunningServer.Start(database);
        var there = new Dictionary<string, JsonNode>();
        for (var waits = 0; waits < 600; waits++)
        {
            there = Nodes(await last.Ask(All)).ToDictionary(node => (string)node["id"]!);
            if (there.Values.All(node => node["finishedAt"] is not null))
            {
                break;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Subset(there.Keys.ToHashSet(), acknowledged);
        Assert.All(there.Values, node => Assert.Equal("COMPLETED", (string)node["status"]!));
        Assert.All(ended, one => Assert.Equal(one.Value, (string)there[one.Key]["finishedAt"]!));
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode data) =>
        data["analyses"]!["nodes"]!.AsArray().Select(node => node!);
}
