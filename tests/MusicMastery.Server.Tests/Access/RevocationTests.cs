using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Server.Access;
using MusicMastery.Server.Tests.Analyses;

namespace MusicMastery.Server.Tests.Access;

/// <summary>Keys that come and go while the server runs.</summary>
public sealed class RevocationTests
{
    private const string Query = "{ catalog { artistCount } }";

    [Fact]
    public async Task Key_Should_CountWithinASecond_When_ItIsCreatedOrRevoked()
    {
        await using var server = await KeyedServer.Start();
        Assert.Equal(401, await Status(server, ApiKeyText.New().Reveal()));

        var key = server.CreateKey(Scope.Read);
        await Task.Delay(ApiKeys.Lag);
        Assert.Equal(200, await Status(server, key));

        server.KeyFile().Change(_ => []);
        await Task.Delay(ApiKeys.Lag);
        Assert.Equal(401, await Status(server, key));
    }

    [Fact]
    public async Task Following_Should_End_When_TheKeyIsRevoked()
    {
        var learner = new WaitingLearner();
        await using var server = await learner.Serve(adjust: services =>
            services.AddSingleton(new AccessSettings { WithoutKey = null })
        );
        server.Http.DefaultRequestHeaders.Authorization = new("Bearer", server.CreateKey(Scope.Analyze));
        var id = await server.StartAnalysis(1);
        var events = EventReader
            .Follow(server.Http, "subscription($id: ID!) { analysisProgress(analysisId: $id) { status } }", new { id })
            .GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());

        server.KeyFile().Change(_ => []);

        await Assert.ThrowsAnyAsync<IOException>(async () =>
        {
            while (await events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10)))
            {
                // What was under way when it was revoked.
            }
        });
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"keys":null}""")]
    [InlineData("""{"keys":[null]}""")]
    [InlineData("""{"keys":[],"open":true}""")]
    [InlineData("""{"keys":[{"id":"x","name":"","scopes":["read"],"hash":"","createdAt":"2026-11-23T00:00:00Z"}]}""")]
    [InlineData("""{"keys":[{"id":"000000000000","name":"a","scopes":["all"],"hash":"","createdAt":"2026-11-23"}]}""")]
    public async Task Everyone_Should_BeRefused_When_TheKeysAreDamaged(string contents)
    {
        var logs = new LogRecord();
        await using var server = await KeyedServer.Start(adjust: logs.RecordIn);
        var key = server.CreateKey(Scope.Admin);
        Assert.Equal(200, await Status(server, key));

        await File.WriteAllTextAsync(server.KeyFile().Path, contents);
        await Task.Delay(ApiKeys.Lag);

        Assert.Equal(401, await Status(server, key));
        Assert.Contains("the file is damaged", string.Concat(logs.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_Should_Count_When_TheyWereDamagedAndRestored()
    {
        await using var server = await KeyedServer.Start();
        var key = server.CreateKey(Scope.Admin);
        var good = await File.ReadAllTextAsync(server.KeyFile().Path);
        await File.WriteAllTextAsync(server.KeyFile().Path, "{");
        Assert.Equal(401, await Status(server, key));

        await File.WriteAllTextAsync(server.KeyFile().Path, good);
        await Task.Delay(ApiKeys.Lag);

        Assert.Equal(200, await Status(server, key));
    }

    private static async Task<int> Status(TestServer server, string key)
    {
        using var response = await server.Post(Query, key);
        return (int)response.StatusCode;
    }
}
