using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using MusicMastery.Core.Upkeep;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.Catalog.Imports;

namespace MusicMastery.Server.Tests.Observing;

/// <summary>Whether the server says truly that it can do its work.</summary>
public sealed class ReadinessTests
{
    private const long Plenty = 1_000_000_000;

    [Fact]
    public async Task Server_Should_BeReady_When_AllWorks()
    {
        await using var server = await TestServer.Start();

        var (status, body) = await Ask(server);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("ok", (string?)body["status"]);
        Assert.Equal(["database ok", "disk ok", "analyses ok", "imports ok", "backups ok"], States(body));
    }

    [Fact]
    public async Task Server_Should_NotBeReady_When_NothingCanBeWritten()
    {
        await using var server = await Serve(new FakeStorage(Plenty, () => throw new IOException("/secret is full")));

        var (status, body) = await Ask(server);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("unavailable", (string?)body["status"]);
        Assert.Equal(["database failed", "disk ok", "analyses ok", "imports ok", "backups ok"], States(body));
        Assert.DoesNotContain("secret", body.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(199_999_999L, "disk warning")]
    [InlineData(200_000_000L, "disk ok")]
    [InlineData(null, "disk warning")]
    public async Task Server_Should_SayThatRoomIsShort_When_LittleOfTheDiskIsFree(long? free, string expected)
    {
        await using var server = await Serve(new FakeStorage(free, () => { }));

        var (status, body) = await Ask(server);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(expected, States(body));
    }

    [Fact]
    public async Task Server_Should_BeReadyAndSayWhy_When_TheDatabaseIsBusy()
    {
        using var free = new ManualResetEventSlim();
        await using var server = await Serve(new FakeStorage(Plenty, () => free.Wait()));

        var (status, body) = await Ask(server);

        free.Set();
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("database warning", States(body));
    }

    [Fact]
    public async Task Database_Should_BeTriedOnce_When_ManyAskAtOnce()
    {
        var tries = 0;
        await using var server = await Serve(new FakeStorage(Plenty, () => Interlocked.Increment(ref tries)));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Ask(server)));

        Assert.Equal(1, tries);
    }

    [Theory]
    [InlineData(typeof(AnalysisRunner), "analyses failed")]
    [InlineData(typeof(ImportRunner), "imports failed")]
    public async Task Server_Should_NotBeReady_When_ARunnerHasStopped(Type runner, string expected)
    {
        await using var server = await TestServer.Start();
        await ((BackgroundService)server.Services.GetRequiredService(runner)).StopAsync(CancellationToken.None);

        var (status, body) = await Ask(server);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains(expected, States(body));
    }

    private static Task<TestServer> Serve(FakeStorage storage) =>
        TestServer.Start(adjust: services => services.Replace(ServiceDescriptor.Singleton<IStorageState>(storage)));

    private static async Task<(HttpStatusCode Status, JsonNode Body)> Ask(TestServer server)
    {
        using var response = await server.Http.GetAsync("/health/ready");
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonNode>())!);
    }

    private static IEnumerable<string> States(JsonNode body) =>
        body["checks"]!.AsArray().Select(check => $"{check!["name"]} {check["state"]}");

    private sealed class FakeStorage(long? free, Action @try) : IStorageState
    {
        public StorageState Read() => new(1, 1, 1, free);

        public void Try() => @try();
    }
}
