using System.Text.Json.Nodes;
using MusicMastery.Server.Tests.Analyses;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>Imports that are followed and cancelled.</summary>
public sealed class ImportFlowTests : IDisposable
{
    private const string Progress =
        "subscription($id: ID!) { catalogImportProgress(importId: $id) { id status rowsRead files { kept } } }";
    private const string Cancel =
        "mutation($id: ID!) { cancelCatalogImport(input: { importId: $id, clientMutationId: \"c\" }) { clientMutationId catalogImport { status rowsRead finishedAt files { kept read } } errors { __typename ... on UserError { message } } } }";

    private readonly TempFolder _folder = new();
    private readonly SlowWriter.Clock _slow = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Follower_Should_SeeItToItsEnd_When_ItRuns()
    {
        await using var server = await TestServer.Start(folder: _folder);
        var id = await server.Upload("artists.csv", Uploads.Artists);

        var events = await Follow(server, id);

        Assert.Equal(("complete", null), (events[^1].Event, events[^1].Data));
        var states = events[..^1].Select(one => one.Data!["data"]!["catalogImportProgress"]!).ToList();
        Assert.Equal(("COMPLETED", Uploads.Rows), ((string)states[^1]["status"]!, (int)states[^1]["rowsRead"]!));
        Assert.Equal(Uploads.Rows, (int)states[^1]["files"]![0]!["kept"]!);
        Assert.Equal(states.Select(Read).Order(), states.Select(Read));
        var again = await Follow(server, id);
        Assert.Equal(["next", "complete"], again.Select(one => one.Event));
    }

    [Fact]
    public async Task Follower_Should_BeToldAtOnce_When_RowsAreStillBeingKept()
    {
        await using var server = await TestServer.Start(folder: _folder, adjust: _slow.SlowDown);
        var id = await server.Upload("artists.csv", Uploads.Artists);
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
        var running = await server.Upload("artists.csv", Uploads.Artists);
        var waiting = await server.Upload("more.csv", Uploads.Artists);
        await _slow.Began.Task;

        var second = (await server.Ask(Cancel, new { id = waiting }))["cancelCatalogImport"]!;
        var first = (await server.Ask(Cancel, new { id = running }))["cancelCatalogImport"]!;
        var late = (await server.Ask(Cancel, new { id = running }))["cancelCatalogImport"]!;

        Assert.Equal(("CANCELLED", 0), (Status(second), (int)second["catalogImport"]!["rowsRead"]!));
        Assert.Equal(("CANCELLED", "c"), (Status(first), (string)first["clientMutationId"]!));
        var file = first["catalogImport"]!["files"]![0]!;
        Assert.InRange((int)file["read"]!, 1, Uploads.Rows - 1);
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

    private static int Read(JsonNode state) => (int)state["rowsRead"]!;

    private static string Status(JsonNode payload) => (string)payload["catalogImport"]!["status"]!;

    private static async Task<List<(string Event, JsonNode? Data)>> Follow(TestServer server, string id)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await EventReader.Follow(server.Http, Progress, new { id }, patience.Token).ToListAsync();
    }
}
