using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Server.Analyses;
using MusicMastery.Server.GraphQL;
using MusicMastery.Server.Tests.Analyses;

namespace MusicMastery.Server.Tests.GraphQL.Sockets;

/// <summary>What only the server can see or set; the rest of the protocol is tried by tests/clients.</summary>
public sealed class SocketTests
{
    private const string Progress = "subscription($id: ID!) { analysisProgress(analysisId: $id) { status } }";

    private readonly WaitingLearner _learner = new();

    [Fact]
    public async Task Follower_Should_BeForgotten_When_TheClientCompletes()
    {
        await using var server = await _learner.Serve();
        using var client = await Follow(server);
        var progress = server.Services.GetRequiredService<AnalysisProgress>();
        Assert.Equal(1, progress.FollowerCount);

        await client.Send(new { type = "complete", id = "1" });

        Assert.True(SpinWait.SpinUntil(() => progress.FollowerCount == 0, TimeSpan.FromSeconds(20)));
        await client.Subscribe("2", "{ __typename }");
        Assert.Equal("next", (string?)(await client.ReceiveOf("2"))["type"]);
    }

    [Fact]
    public async Task Follower_Should_BeForgotten_When_TheSocketIsDropped()
    {
        await using var server = await _learner.Serve();
        var client = await Follow(server);
        var progress = server.Services.GetRequiredService<AnalysisProgress>();
        Assert.Equal(1, progress.FollowerCount);

        client.Dispose();

        Assert.True(SpinWait.SpinUntil(() => progress.FollowerCount == 0, TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Socket_Should_BeClosedAtOnce_When_TheServerStops()
    {
        await using var server = await _learner.Serve();
        using var client = await Follow(server);
        await _learner.IsAskedToFit();
        var clock = Stopwatch.StartNew();

        var stopping = server.App.StopAsync();
        while (await client.Receive() is not null) { }

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, client.Status);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
        client.Dispose();
        await stopping;
    }

    [Fact]
    public async Task Operation_Should_BeRefused_When_TheClientAsksTooOften()
    {
        await using var server = await TestServer.Start(change: settings =>
            settings with
            {
                Limits = new GraphLimits { Rate = 3 },
            }
        );
        using var client = await SocketClient.Open(server);

        var answers = new List<JsonNode>();
        for (var asked = 1; asked <= 3; asked++)
        {
            await client.Subscribe($"{asked}", "{ __typename }");
            answers.Add((await client.Receive())!);
            if ((string?)answers[^1]["type"] == "next")
            {
                await client.Receive();
            }
        }

        // The opening of the socket was the first of three.
        Assert.Equal(["next", "next", "error"], answers.Select(answer => (string?)answer["type"]));
        Assert.Equal("TOO_MANY_REQUESTS", (string?)answers[2]["payload"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Operation_Should_BeRefused_When_TooManyRunAtOnce()
    {
        await using var server = await _learner.Serve(adjust: services =>
            services.AddSingleton(new GraphLimits { Rate = null, SocketOperations = 1 })
        );
        using var client = await Follow(server);

        await client.Subscribe("2", "{ __typename }");

        var answer = await client.ReceiveOf("2");
        Assert.Equal("error", (string?)answer["type"]);
        Assert.Equal("MAX_SOCKET_OPERATIONS", (string?)answer["payload"]![0]!["extensions"]!["limit"]);
    }

    private static async Task<SocketClient> Follow(TestServer server)
    {
        var id = await server.StartAnalysis(1);
        var client = await SocketClient.Open(server);
        await client.Subscribe("1", Progress, new { id });
        Assert.Equal("next", (string?)(await client.Receive())!["type"]);
        return client;
    }
}
