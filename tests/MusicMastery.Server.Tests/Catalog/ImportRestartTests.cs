using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.Catalog.Imports;
using MusicMastery.Storage;
using MusicMastery.Storage.Catalog;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>Imports that go on after the server was stopped.</summary>
public sealed class ImportRestartTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SlowWriter.Clock _slow = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_Should_GoOn_When_TheServerWasStopped()
    {
        string id;
        await using (var server = await TestServer.Start(folder: _folder, adjust: _slow.SlowDown))
        {
            id = await server.Upload("artists.csv", Uploads.Artists);
            await _slow.Began.Task;
        }

        Assert.NotEmpty(Uploads.Left(_folder));
        Change(id, import => Assert.Equal((ImportStatus.Queued, 0), (import.Status, import.Attempts)));
        await using var again = await TestServer.Start(folder: _folder);
        var ended = await again.Ended(id);

        Assert.Equal(("COMPLETED", Uploads.Rows), ((string)ended["status"]!, (int)ended["rowsRead"]!));
        Assert.True(SpinWait.SpinUntil(() => !Uploads.Left(_folder).Any(), TimeSpan.FromSeconds(20)));
    }

    [Theory]
    [InlineData(2, "COMPLETED")]
    [InlineData(3, "FAILED")]
    public async Task Import_Should_BeTriedAgainButNotForEver_When_TheServerDied(int attempts, string status)
    {
        string id;
        await using (var server = await TestServer.Start(folder: _folder, adjust: _slow.SlowDown))
        {
            id = await server.Upload("artists.csv", Uploads.Artists);
        }

        // As a server leaves it that is killed while it reads.
        Change(id, import => import with { Status = ImportStatus.Running, Attempts = attempts });
        var leftover = _folder.Write("test.db-imports/0123/half.csv", "id,na");
        await using var again = await TestServer.Start(folder: _folder);
        var ended = await again.Ended(id);

        Assert.Equal(status, (string)ended["status"]!);
        Assert.True(SpinWait.SpinUntil(() => !Uploads.Left(_folder).Any(), TimeSpan.FromSeconds(20)), leftover);
    }

    [Fact]
    public async Task Import_Should_BeQueuedOnce_When_ItArrivesBeforeOthersAreTakenUpAgain()
    {
        await using var server = await TestServer.Start(folder: _folder, adjust: _slow.SlowDown);
        await server.Upload("artists.csv", Uploads.Artists);
        await _slow.Began.Task;

        Assert.Empty(server.Services.GetRequiredService<PendingImports>().Resume());
    }

    private void Change(string id, Action<UploadedImport> look) =>
        Change(
            id,
            import =>
            {
                look(import);
                return import;
            }
        );

    private void Change(string id, Func<UploadedImport, UploadedImport> change)
    {
        using var database = MusicMasteryDatabase.Open(_folder.File("test.db"));
        var store = new LiteDbImportStore(database);
        var import = Assert.Single(store.List());
        Assert.Equal(id, MusicMastery.Server.GraphQL.GlobalId.Of(import.Id));
        store.Save(change(import));
    }
}
