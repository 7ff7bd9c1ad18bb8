using System.Text.Json.Nodes;
using MusicMastery.Core.Catalog.Imports;
using MusicMastery.Server.Tests.Analyses;
using MusicMastery.Storage;
using MusicMastery.Storage.Catalog;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>Imports that are followed, cancelled, and go on after the server was stopped.</summary>
public sealed class ImportFlowTests : IDisposable
{
    private const int Rows = 30_000;
    private const string Progress =
        "subscription($id: ID!) { catalogImportProgress(importId: $id) { id status rowsRead files { kept } } }";
    private const string Cancel =
        "mutation($id: ID!) { cancelCatalogImport(input: { importId: $id, clientMutationId: \"c\" }) { clientMutationId catalogImport { status rowsRead finishedAt files { kept read } } errors { __typename ... on UserError { message } } } }";

    private static readonly string s_artists =
        "id,name,followers\n" + string.Concat(Enumerable.Range(0, Rows).Select(i => $"artist-{i},Name of {i},{i}\n"));

    private readonly TempFolder _folder = new();
    private readonly SlowWriter.Clock _slow = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Follower_Should_SeeItToItsEnd_When_ItRuns()
    {
        await using var server = await TestServer.Start(folder: _folder);
        var id = await server.Upload("artists.csv", s_artists);

        var events = await Follow(server, id);

        Assert.Equal(("complete", null), (events[^1].Event, events[^1].Data));
        var states = events[..^1].Select(one => one.Data!["data"]!["catalogImportProgress"]!).ToList();
        Assert.Equal(("COMPLETED", Rows), ((string)states[^1]["status"]!, (int)states[^1]["rowsRead"]!));
        Assert.Equal(Rows, (int)states[^1]["files"]![0]!["kept"]!);
        Assert.Equal(states.Select(Read).Order(), states.Select(Read));
        var again = await Follow(server, id);
        Assert.Equal(["next", "complete"], again.Select(one => one.Event));
    }

    [Fact]
    public async Task Follower_Should_BeToldAtOnce_When_RowsAreStillBeingKept()
    {
        await using var server = await TestServer.Start(folder: _folder, adjust: _slow.SlowDown);
        var id = await server.Upload("artists.csv", s_artists);
        await _slow.Began.Task;

        await foreach (var (_, data) in EventReader.Follow(server.Http, Progress, new { id }))
        {
            Assert.Equal("RUNNING", (string)data!["data"]!["catalogImportProgress"]!["status"]!);
            break;
        }
    }

    [Fact]
    public async Task Follower_Should_BeRefused_When_ThereIsNoSuchImport()
    {
        await using var server = await TestServer.Start(folder: _folder);

        var events = await Follow(server, Convert.ToBase64String("CatalogImport:none"u8));

        Assert.Contains("is the id of no import", events[0].Data!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Should_KeepWhatItHasRead_When_ItIsCancelled()
    {
        await using var server = await TestServer.Start(folder: _folder, adjust: _slow.SlowDown);
        var running = await server.Upload("artists.csv", s_artists);
        var waiting = await server.Upload("more.csv", s_artists);
        await _slow.Began.Task;

        var second = (await server.Ask(Cancel, new { id = waiting }))["cancelCatalogImport"]!;
        var first = (await server.Ask(Cancel, new { id = running }))["cancelCatalogImport"]!;
        var late = (await server.Ask(Cancel, new { id = running }))["cancelCatalogImport"]!;

        Assert.Equal(("CANCELLED", 0), (Status(second), (int)second["catalogImport"]!["rowsRead"]!));
        Assert.Equal(("CANCELLED", "c"), (Status(first), (string)first["clientMutationId"]!));
        var file = first["catalogImport"]!["files"]![0]!;
        Assert.InRange((int)file["read"]!, 1, Rows - 1);
        Assert.Equal((int)file["read"]!, (int)file["kept"]!);
        Assert.Empty(late["errors"]!.AsArray());
        Assert.True(SpinWait.SpinUntil(() => !Uploads.Left(_folder).Any(), TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Cancelling_Should_BeRefused_When_ThereIsNothingToCancel()
    {
        await using var server = await TestServer.Start(folder: _folder);
        var id = await server.Upload("artists.csv", "id,name,followers\na,One,1\n");
        await server.Ended(id);

        var ended = (await server.Ask(Cancel, new { id }))["cancelCatalogImport"]!;
        var none = (await server.Ask(Cancel, new { id = "x" }))["cancelCatalogImport"]!;

        Assert.Equal("CatalogImportFinishedError", (string)ended["errors"]![0]!["__typename"]!);
        Assert.Equal("COMPLETED", Status(ended));
        Assert.Equal("CatalogImportNotFoundError", (string)none["errors"]![0]!["__typename"]!);
    }

    [Fact]
    public async Task Import_Should_GoOn_When_TheServerWasStopped()
    {
        string id;
        await using (var server = await TestServer.Start(folder: _folder, adjust: _slow.SlowDown))
        {
            id = await server.Upload("artists.csv", s_artists);
            await _slow.Began.Task;
        }

        Assert.NotEmpty(Uploads.Left(_folder));
        Change(id, import => Assert.Equal((ImportStatus.Queued, 0), (import.Status, import.Attempts)));
        await using var again = await TestServer.Start(folder: _folder);
        var ended = await again.Ended(id);

        Assert.Equal(("COMPLETED", Rows), ((string)ended["status"]!, (int)ended["rowsRead"]!));
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
            id = await server.Upload("artists.csv", s_artists);
        }

        // As a server leaves it that is killed while it reads.
        Change(id, import => import with { Status = ImportStatus.Running, Attempts = attempts });
        var leftover = _folder.Write("test.db-imports/0123/half.csv", "id,na");
        await using var again = await TestServer.Start(folder: _folder);
        var ended = await again.Ended(id);

        Assert.Equal(status, (string)ended["status"]!);
        Assert.True(SpinWait.SpinUntil(() => !Uploads.Left(_folder).Any(), TimeSpan.FromSeconds(20)), leftover);
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

    private static int Read(JsonNode state) => (int)state["rowsRead"]!;

    private static string Status(JsonNode payload) => (string)payload["catalogImport"]!["status"]!;

    private static async Task<List<(string Event, JsonNode? Data)>> Follow(TestServer server, string id)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await EventReader.Follow(server.Http, Progress, new { id }, patience.Token).ToListAsync();
    }
}
