using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>Files that are sent, and what becomes of them.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private const string Tracks =
        "id,name,artist_ids,popularity,danceability,energy,loudness,valence,tempo,acousticness,instrumentalness,liveness,speechiness\n";

    private readonly TempFolder _folder = new();
    private TestServer? _server;

    private TestServer Server => _server!;

    public async ValueTask InitializeAsync() => _server = await TestServer.Start(folder: _folder);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Import_Should_ReportEveryRow_When_TheFileIsATable()
    {
        var id = await Server.Upload("my artists.csv", "id,name,followers\na,One,1\nb,Two,many\nc,Three,3\n");

        var import = await Server.Ended(id);

        Assert.Equal("COMPLETED", (string)import["status"]!);
        Assert.Equal(("my artists.csv", 47, 3), Head(import));
        Assert.Null(import["problem"]);
        Assert.Equal(
            """{"file":"my artists.csv","read":3,"kept":2,"changed":0,"unchanged":0,"merged":0,"refused":1,"problem":null,"refusals":[{"line":3,"field":"followers"}]}""",
            Assert.Single(import["files"]!.AsArray())!.WithoutReasons()
        );
        var found = await Server.Ask("""{ searchArtists(text: "Three") { nodes { name } } }""");
        Assert.Equal("Three", (string)found["searchArtists"]!["nodes"]![0]!["name"]!);
        Assert.Empty(Left());
    }

    [Fact]
    public async Task Import_Should_SayWhatIsWrong_When_TheFileIsNoTable()
    {
        var id = await Server.Upload("song.csv", "ID3\0\u0003\0\0\0\0\0#TSSE\0\0\0");

        var import = await Server.Ended(id);

        Assert.Equal("FAILED", (string)import["status"]!);
        Assert.NotEmpty((string)import["problem"]!);
        Assert.DoesNotContain(_folder.File(""), import.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(Left());
    }

    [Theory]
    [InlineData("id,name,followers\n", "The file has no rows under its header.")]
    [InlineData("id,name,followers\na,One,many\n", "No row could be kept; the refused rows say why.")]
    public async Task Import_Should_Fail_When_NothingIsKept(string text, string problem)
    {
        var import = await Server.Ended(await Server.Upload("artists.csv", text));

        Assert.Equal(("FAILED", problem), ((string)import["status"]!, (string)import["problem"]!));
    }

    [Fact]
    public async Task Import_Should_BeIncomplete_When_TheFileIsCutShort()
    {
        var whole = Gzip.Of("id,name,followers\n" + string.Concat(Enumerable.Range(0, 9999).Select(Row)));
        using var answer = await Server.Send("artists.csv.gz", new ByteArrayContent(whole[..^2000]));
        var id = (string)(JsonNode.Parse(await answer.Content.ReadAsStringAsync()))!["id"]!;

        var import = await Server.Ended(id);

        Assert.Equal("INCOMPLETE", (string)import["status"]!);
        Assert.Contains("cut short", (string)import["problem"]!, StringComparison.Ordinal);
        Assert.InRange((int)import["rowsRead"]!, 1, 9998);
    }

    [Fact]
    public async Task Imports_Should_BeListedNewestFirst_When_ThereAreSeveral()
    {
        var first = await Server.Upload("first.csv", "id,name,followers\na,One,1\n");
        await Server.Ended(first);
        await Task.Delay(5);
        await Server.Ended(await Server.Upload("second.csv", Tracks));

        var list = await Server.Ask(
            "{ catalogImports(first: 1) { totalCount nodes { fileName } pageInfo { endCursor } } }"
        );
        var after = (string)list["catalogImports"]!["pageInfo"]!["endCursor"]!;
        var rest = await Server.Ask(
            "query($after: String) { catalogImports(after: $after) { nodes { id fileName } } }",
            new { after }
        );

        Assert.Equal(2, (int)list["catalogImports"]!["totalCount"]!);
        Assert.Equal("second.csv", (string)list["catalogImports"]!["nodes"]![0]!["fileName"]!);
        Assert.Equal(first, (string)Assert.Single(rest["catalogImports"]!["nodes"]!.AsArray())!["id"]!);
    }

    private static string Row(int i) => $"artist-{i},{Guid.NewGuid():N},{i}\n";

    private static (string, int, int) Head(JsonNode import) =>
        ((string)import["fileName"]!, (int)import["byteCount"]!, (int)import["rowsRead"]!);

    /// <summary>What is left of files that were sent.</summary>
    private IEnumerable<string> Left() => Uploads.Left(_folder);
}
