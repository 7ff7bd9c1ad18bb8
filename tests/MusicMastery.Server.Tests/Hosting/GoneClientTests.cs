using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MusicMastery.Server.Tests.Hosting;

/// <summary>Clients that end their connection where it hurts: what they leave behind is no error of the server's.</summary>
public sealed class GoneClientTests
{
    private const string Large =
        """{"query":"{ __schema { types { name description fields { name description } } } }"}""";

    private readonly LogRecord _log = new();

    [Fact]
    public async Task Log_Should_TellOfNoError_When_TheConnectionIsResetInTheMiddleOfARequest()
    {
        await using var server = await TestServer.Start(adjust: _log.RecordIn);

        await SendAndReset(server, Head(contentLength: 1_000) + "{\"query\":");

        await IsQuiet(server);
    }

    [Fact]
    public async Task Log_Should_TellOfNoError_When_TheConnectionIsResetInTheMiddleOfAnAnswer()
    {
        await using var server = await TestServer.Start(adjust: _log.RecordIn);

        // So many that the server is stuck in one answer and has the next request before it.
        await SendAndReset(server, string.Concat(Enumerable.Repeat(Head(Large.Length) + Large, 100)));

        await IsQuiet(server);
    }

    [Fact]
    public async Task Log_Should_TellOfNoError_When_TheConnectionIsResetInTheMiddleOfAnEventStream()
    {
        await using var server = await TestServer.Start(adjust: _log.RecordIn);

        await SendAndReset(
            server,
            string.Concat(Enumerable.Repeat(Head(Large.Length, accept: "text/event-stream") + Large, 100))
        );

        await IsQuiet(server);
    }

    private static string Head(int contentLength, string accept = "application/json") =>
        $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: {accept}\r\n"
        + $"Content-Type: application/json\r\nContent-Length: {contentLength}\r\n\r\n";

    private static async Task SendAndReset(TestServer server, string text)
    {
        using var client = new Socket(SocketType.Stream, ProtocolType.Tcp) { LingerState = new LingerOption(true, 0) };
        await client.ConnectAsync(IPAddress.Loopback, server.Http.BaseAddress!.Port);
        await client.SendAsync(Encoding.ASCII.GetBytes(text));
        await Task.Delay(500);
        client.Close();
    }

    private async Task IsQuiet(TestServer server)
    {
        Assert.True(SpinWait.SpinUntil(() => _log.Requests > 0, TimeSpan.FromSeconds(20)), "No request has ended.");
        // It answers others, and once it has stopped nothing more can be logged.
        await server.Ask("{ __typename }");
        await server.App.StopAsync();
        Assert.Empty(_log.Errors);
    }
}
