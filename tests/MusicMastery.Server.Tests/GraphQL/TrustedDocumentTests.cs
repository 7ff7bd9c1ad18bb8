using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Hosting;

namespace MusicMastery.Server.Tests.GraphQL;

public sealed class TrustedDocumentTests : IDisposable
{
    private const string Trusted = "query Trusted { __typename }";

    private readonly TempFolder _folder = new();

    private static string Id => TrustedDocuments.IdOf(Trusted);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Document_Should_BeExecuted_When_ItsIdIsSent(bool only)
    {
        await using var server = await Start(only);

        using var posted = await server.Http.PostAsJsonAsync("/graphql", new { documentId = Id });
        var got = await server.Http.GetStringAsync($"/graphql?documentId={Uri.EscapeDataString(Id)}");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await posted.Content.ReadAsStringAsync());
        Assert.Equal("""{"data":{"__typename":"Query"}}""", got);
    }

    [Fact]
    public async Task Document_Should_BeExecuted_When_ItsTextIsTrusted()
    {
        await using var server = await Start(only: true);

        Assert.Equal("Query", (string?)(await server.Ask(Trusted))["__typename"]);
    }

    [Theory]
    [InlineData("{ __typename }")]
    [InlineData("query Trusted { __typename }\n")]
    [InlineData("{ __schema { types { name } } }")]
    [InlineData("subscription { analysisProgress(analysisId: \"x\") { id } }")]
    public async Task Document_Should_BeRefused_When_OnlyOthersAreTrusted(string query)
    {
        await using var server = await Start(only: true);

        var answer = await server.Answer(query);

        Assert.Equal("DOCUMENT_NOT_TRUSTED", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.Null(answer["data"]);
    }

    [Fact]
    public async Task Document_Should_NotBeFound_When_NobodyKnowsTheId()
    {
        await using var server = await Start(only: false);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = JsonContent.Create(new { documentId = "sha256:0000" });
        request.Headers.Accept.ParseAdd("application/graphql-response+json");

        using var response = await server.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal("DOCUMENT_NOT_FOUND", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Theory]
    [InlineData("""{"documentId":"sha256:00","query":"{ __typename }"}""", "not both")]
    [InlineData("""{"documentId":7}""", "\\\"documentId\\\" must be a string")]
    [InlineData("""{"documentId":""}""", "missing")]
    public async Task Request_Should_BeRefused_When_ItDoesNotNameOneDocument(string body, string says)
    {
        await using var server = await Start(only: false);

        using var response = await server.Http.PostAsync("/graphql", new StringContent(body, null, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(says, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "needs a JSON object")]
    [InlineData("{", "cannot be read")]
    [InlineData("""{"sha256:abc":"{ __typename }"}""", "has the SHA-256 hash")]
    public void Start_Should_SayWhatIsWrong_When_TheFileIs(string content, string says)
    {
        var error = Assert.Throws<CommandException>(() => TrustedDocuments.Of(Settings(content, only: false)));

        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_Should_BeRefused_When_OnlyTrustedDocumentsAreExecutedAndThereIsNone()
    {
        var error = Assert.Throws<CommandException>(() => TrustedDocuments.Of(Settings("{}", only: true)));

        Assert.Contains("MUSICMASTERY_TRUSTED_DOCUMENTS", error.Message, StringComparison.Ordinal);
    }

    private Task<TestServer> Start(bool only) =>
        TestServer.Start(change: settings =>
        {
            var own = Settings(JsonSerializer.Serialize(new Dictionary<string, string> { [Id] = Trusted }), only);
            return settings with
            {
                Limits = own.Limits,
                TrustedDocuments = own.TrustedDocuments,
                DashboardFolder = own.DashboardFolder,
            };
        });

    /// <summary>Settings with a dashboard that brings no documents, and this file.</summary>
    private ServerSettings Settings(string content, bool only)
    {
        var page = _folder.Write("index.html", "");
        return new ServerSettings
        {
            DatabasePath = _folder.File("none.db"),
            DashboardFolder = Path.GetDirectoryName(page),
            TrustedDocuments = _folder.Write("trusted.json", content),
            Limits = new GraphLimits { TrustedOnly = only, Rate = null },
        };
    }
}
