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
        await CannotStore("The end of analysis");

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
        await CannotStore("The end of analysis");
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
        await CannotStore("broke off");
        _disk.Room = long.MaxValue;
        var failed = await Uploads.Ended(server, id);
        var again = await Uploads.Ended(server, await server.Upload("artists.csv", Uploads.Artists));

        Assert.Contains(
            "perhaps because the server's disk is full",
            (string?)failed["problem"],
            StringComparison.Ordinal
        );
        Assert.Equal(Uploads.Rows, (int)again["rowsRead"]!);
    }

    private async Task<TestServer> Serve(IPopularityLearner? learner = null)
    {
        var server = await TestServer.Start(
            TestCatalog.Entries(),
            _folder,
            services =>
            {
                services.Replace(
                    ServiceDescriptor.Singleton(_ =>
                        MusicMasteryDatabase.Open(_folder.File("test.db"), FileFormat.Steps, raw: _disk.Open)
                    )
                );
                services.Replace(ServiceDescriptor.Singleton(new StorageOutages(TimeSpan.FromMilliseconds(50))));
                if (learner is not null)
                {
                    services.Replace(ServiceDescriptor.Singleton(learner));
                }

                _log.RecordIn(services);
            }
        );
        return server;
    }

    private async Task CannotStore(string what)
    {
        for (var waits = 0; !_log.Errors.Any(error => error.Contains(what, StringComparison.Ordinal)); waits++)
        {
            Assert.True(waits < 300, $"Nothing was logged of \"{what}\" within 15 seconds.");
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
