using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.Analyses;

/// <summary>A server that is asked to stop while it learns from a large segment.</summary>
public sealed class StoppedServerTests : IDisposable
{
    private const int Copies = 80;
    private const string State = "query($id: ID!) { analysis(id: $id) { status stages { name status } } }";
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Analysis_Should_BeParkedWithinSeconds_When_TheServerStopsInALargeFit()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There is no SIGTERM on Windows.");
        }

        var database = _folder.File("stopped.db");
        Fill(database);
        string id;
        using (var server = await RunningServer.Start(database))
        {
            var started = await server.Ask(
                AnalysisRequests.Start,
                new { input = new { artistId = TestCatalog.GlobalArtistId(0) } }
            );
            id = (string)started["startAnalysis"]!["analysis"]!["id"]!;
            await Until(server, id, stages => stages.Contains("MODEL RUNNING", StringComparer.Ordinal));
            await Task.Delay(500, TestContext.Current.CancellationToken);

            var (exitCode, took) = await server.Stop();

            Assert.Equal(0, exitCode);
            Assert.True(took < TimeSpan.FromSeconds(10), $"It took {took} to stop.");
        }

        using var again = await RunningServer.Start(database);
        await Until(again, id, stages => stages.Contains("MODEL RUNNING", StringComparer.Ordinal));
    }

    private static async Task Until(RunningServer server, string id, Func<IEnumerable<string>, bool> isSo)
    {
        for (var waits = 0; waits < 1_200; waits++)
        {
            var analysis = (await server.Ask(State, new { id }))["analysis"]!;
            if (isSo(analysis["stages"]!.AsArray().Select(stage => $"{stage!["name"]} {stage["status"]}")))
            {
                return;
            }

            Assert.Contains((string)analysis["status"]!, new[] { "QUEUED", "RUNNING" });
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The analysis did not come to learn within a minute.");
    }

    /// <summary>The small catalog, every track many times over under other names, as the segment of its first artist.</summary>
    private static void Fill(string database)
    {
        using var services = new ServiceCollection()
            .AddMusicMastery(new ServerSettings { DatabasePath = database })
            .BuildServiceProvider();
        var entries = TestCatalog.Entries().ToList();
        var seed = new ArtistId(TestCatalog.Id(0));
        var tracks = entries
            .OfType<CatalogEntry.OfTrack>()
            .SelectMany(entry =>
                Enumerable
                    .Range(0, Copies)
                    .Select(copy =>
                        entry.Track with
                        {
                            Id = new($"{entry.Track.Id.Value}-{copy}"),
                            Name = $"{entry.Track.Name} no. {copy}",
                        }
                    )
            )
            .ToList();
        var segment = new CollectedSegment
        {
            SeedArtistId = seed,
            NetworkArtistIds = [.. entries.OfType<CatalogEntry.OfArtist>().Select(entry => entry.Artist.Id)],
            LibraryTrackIds = [.. tracks.Where(track => track.ArtistIds.Contains(seed)).Select(track => track.Id)],
            Tracks = [.. tracks.Select(track => new CollectedTrack(track.Id, track.Popularity ?? 0))],
            Provenance = tracks[0].Provenance,
        };
        services
            .GetRequiredService<ICatalogWriter>()
            .Keep([
                .. entries,
                .. tracks.Select(track => new CatalogEntry.OfTrack(track)),
                new CatalogEntry.OfSegment(segment),
            ]);
    }
}
