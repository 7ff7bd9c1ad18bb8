using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Predictions;
using MusicMastery.Core.Segments;
using MusicMastery.Learning;
using MusicMastery.Server.Hosting;
using MusicMastery.Server.Tests.Analyses;
using MusicMastery.Server.Tests.Catalog;
using MusicMastery.Storage;
using MusicMastery.Storage.Tests.Files;

namespace MusicMastery.Server.Tests.Hosting;

/// <summary>A server whose disk is full for a while: whoever asks is told so, and nothing waits for the next start.</summary>
public sealed class FullDiskServerTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly FullDisk _disk = new();
    private readonly LogRecord _log = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Analysis_Should_BeRefusedWithItsReason_When_ItCannotBeQueued()
    {
        await using var server = await Serve();
        _disk.Room = 0;

        var refused = await server.Answer(
            AnalysisRequests.Start,
            new { input = new { artistId = TestCatalog.GlobalArtistId(1) } }
        );
        _disk.Room = long.MaxValue;
        var ended = await AnalysisRequests.Ended(server, await server.StartAnalysis(1));

        var error = refused["errors"]![0]!;
        Assert.Equal("STORAGE_UNAVAILABLE", (string?)error["extensions"]!["code"]);
        Assert.Contains(
            "perhaps because the server's disk is full",
            (string?)error["message"],
            StringComparison.Ordinal
        );
        Assert.Equal("COMPLETED", (string?)ended["status"]);
    }

    [Fact]
    public async Task Result_Should_BeKeptOnceThereIsRoom_When_TheDiskIsFullAtTheEndOfTheAnalysis()
    {
        await using var server = await Serve(new DiskFiller(_disk));
        var id = await server.StartAnalysis(1);
        await DiskIsFound();

        var meanwhile = await server.Analysis(id);
        _disk.Room = long.MaxValue;
        var ended = await AnalysisRequests.Ended(server, id);

        Assert.Equal(("RUNNING", "COMPLETED"), ((string?)meanwhile["status"], (string?)ended["status"]));
        var kept = await server.Ask(
            "query($id: ID!) { analysis(id: $id) { model { trackCount } library { totalCount } } }",
            new { id }
        );
        Assert.True((int)kept["analysis"]!["library"]!["totalCount"]! > 0);
    }

    [Fact]
    public async Task Analysis_Should_BeCancelledOnceThereIsRoom_When_ThatCannotBeStoredAtOnce()
    {
        var learner = new WaitingLearner();
        await using var server = await Serve(learner);
        var id = await server.StartAnalysis(1);
        await learner.IsAskedToFit();
        _disk.Room = 0;

        var refused = await server.Answer(
            "mutation($id: ID!) { cancelAnalysis(input: { analysisId: $id }) { analysis { status } } }",
            new { id }
        );
        await DiskIsFound();
        _disk.Room = long.MaxValue;
        var ended = await AnalysisRequests.Ended(server, id);

        Assert.Equal("STORAGE_UNAVAILABLE", (string?)refused["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal("CANCELLED", (string?)ended["status"]);
    }

    [Fact]
    public async Task Import_Should_FailWithItsReason_When_ThereIsNoRoomForWhatItReads()
    {
        await using var server = await Serve();
        _disk.Room = 400_000;

        var id = await server.Upload("artists.csv", Uploads.Artists);
        await DiskIsFound();
        _disk.Room = long.MaxValue;
        var failed = await Uploads.Ended(server, id);
        var again = await Uploads.Ended(server, await server.Upload("artists.csv", Uploads.Artists));

        Assert.Equal(("FAILED", "COMPLETED"), ((string?)failed["status"], (string?)again["status"]));
        Assert.Contains(
            "perhaps because the server's disk is full",
            (string?)failed["problem"],
            StringComparison.Ordinal
        );
        Assert.Equal(Uploads.Rows, (int)again["rowsRead"]!);
    }

    [Fact]
    public async Task Import_Should_RunAgain_When_TheServerStopsBeforeItsEndCouldBeStored()
    {
        string id;
        await using (var server = await Serve())
        {
            _disk.Room = 400_000;
            id = await server.Upload("artists.csv", Uploads.Artists);
            await DiskIsFound();
            _disk.Room = 0;
            var refused = await server.Answer(
                "mutation($id: ID!) { cancelCatalogImport(input: { importId: $id }) { catalogImport { status } } }",
                new { id }
            );
            Assert.Equal("STORAGE_UNAVAILABLE", (string?)refused["errors"]![0]!["extensions"]!["code"]);
        }

        _disk.Room = long.MaxValue;
        await using var again = await Serve(fill: false);

        Assert.Equal("COMPLETED", (string?)(await Uploads.Ended(again, id))["status"]);
    }

    [Fact]
    public async Task Analysis_Should_RunAgain_When_TheServerStopsBeforeItsEndCouldBeStored()
    {
        string id;
        await using (var server = await Serve(new DiskFiller(_disk)))
        {
            id = await server.StartAnalysis(1);
            await DiskIsFound();
        }

        _disk.Room = long.MaxValue;
        await using var again = await Serve(fill: false);

        Assert.Equal("COMPLETED", (string?)(await AnalysisRequests.Ended(again, id))["status"]);
        Assert.Contains(
            _log.Errors,
            error => error.Contains("it runs again at the next start", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task File_Should_BeRefusedWithItsReason_When_ItsImportCannotBeQueued()
    {
        await using var server = await Serve();
        _disk.Room = 0;

        using var response = await server.Send("artists.csv", new StringContent(Uploads.Artists));

        Assert.Equal(507, (int)response.StatusCode);
        var (message, code) = await response.Problem();
        Assert.Equal("STORAGE_UNAVAILABLE", code);
        Assert.Contains("its disk is full", message, StringComparison.Ordinal);
    }

    private async Task<TestServer> Serve(IPopularityLearner? learner = null, bool fill = true)
    {
        var server = await TestServer.Start(
            fill ? TestCatalog.Entries() : null,
            _folder,
            services =>
            {
                services.Replace(
                    ServiceDescriptor.Singleton(_ =>
                        MusicMasteryDatabase.Open(_folder.File("test.db"), FileFormat.Steps, raw: _disk.Open)
                    )
                );
                services.Replace(
                    ServiceDescriptor.Singleton(provider =>
                        ActivatorUtilities.CreateInstance<StorageOutages>(provider, TimeSpan.FromMilliseconds(50))
                    )
                );
                if (learner is not null)
                {
                    services.Replace(ServiceDescriptor.Singleton(learner));
                }

                _log.RecordIn(services);
            }
        );
        return server;
    }

    /// <summary>Waits until something that has ended could not be stored.</summary>
    private async Task DiskIsFound()
    {
        const string News = "The database cannot be written; analyses and imports wait";
        for (var waits = 0; !_log.Errors.Any(error => error.Contains(News, StringComparison.Ordinal)); waits++)
        {
            Assert.True(waits < 300, "No outage was logged within 15 seconds.");
            await Task.Delay(50);
        }
    }

    /// <summary>Learns as the real one does; by the time that it has, the disk is full.</summary>
    private sealed class DiskFiller(FullDisk disk) : IPopularityLearner
    {
        private readonly PopularityLearner _learner = new();

        public ISegmentModel Fit(
            IReadOnlyList<SegmentTrack> segment,
            IReadOnlyList<SampledTrack> elsewhere,
            int randomSeed,
            IProgress<(int Done, int Total)>? progress,
            CancellationToken cancellationToken
        )
        {
            disk.Room = 0;
            return _learner.Fit(segment, elsewhere, randomSeed, progress, cancellationToken);
        }

        public ILibraryModel? Open(byte[] saved) => _learner.Open(saved);
    }
}
