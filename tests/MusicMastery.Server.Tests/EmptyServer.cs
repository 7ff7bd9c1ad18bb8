using System.Text.Json.Nodes;

namespace MusicMastery.Server.Tests;

/// <summary>A server with an empty catalog, for all tests of a class.</summary>
public class EmptyServer : IAsyncLifetime
{
    private TestServer? _server;

    public TestServer Server => _server!;

    public HttpClient Http => Server.Http;

    public async ValueTask InitializeAsync() => _server = await Start();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Server.DisposeAsync();
    }

    public Task<JsonNode> Ask(string query, object? variables = null) => Server.Ask(query, variables);

    public Task<JsonNode> Answer(string query, object? variables = null) => Server.Answer(query, variables);

    protected virtual Task<TestServer> Start() => TestServer.Start();
}

/// <summary>A server with the small catalog, for all tests of a class.</summary>
public sealed class CatalogServer : EmptyServer
{
    public StoreCalls Calls { get; } = new();

    protected override Task<TestServer> Start() =>
        TestServer.Start(TestCatalog.Entries(), adjust: services => Calls.CountIn(services));
}
