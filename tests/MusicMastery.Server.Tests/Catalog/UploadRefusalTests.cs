using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using MusicMastery.Server.Catalog.Imports;

namespace MusicMastery.Server.Tests.Catalog;

/// <summary>Files that are not taken, and that nothing is left of them.</summary>
public sealed class UploadRefusalTests : IDisposable
{
    private const int Limit = 300_000;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task File_Should_BeRefusedUnread_When_ItSaysThatItIsTooLarge()
    {
        await using var server = await Limited();
        using var client = await Connect(server);

        await client.SendAsync(Head($"Content-Length: {Limit + 1}"));

        Assert.Contains("HTTP/1.1 413 ", await Answer(client), StringComparison.Ordinal);
        Assert.Empty(Uploads.Left(_folder));
    }

    [Fact]
    public async Task File_Should_BeRefused_When_MoreComesThanIsTaken()
    {
        await using var server = await Limited();
        using var client = await Connect(server);
        await client.SendAsync(Head("Transfer-Encoding: chunked"));
        var chunk = Encoding.ASCII.GetBytes($"{Limit:x}\r\n{new string('a', Limit)}\r\n");

        await client.SendAsync(chunk);
        await client.SendAsync("1\r\na\r\n"u8.ToArray());

        var answer = await Answer(client);
        Assert.Contains("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("larger than the 300,000 bytes", answer, StringComparison.Ordinal);
        Assert.True(SpinWait.SpinUntil(() => !Uploads.Left(_folder).Any(), TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task File_Should_BeTaken_When_ItIsAsLargeAsIsTaken()
    {
        await using var server = await Limited();

        var text = "id,name,followers\na,One,1\n".PadRight(Limit, '\n');

        Assert.Equal(202, (int)(await server.Send("artists.csv", new StringContent(text))).StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_Should_BeLeft_When_TheFileBreaksOffInTheMiddle(bool isReset)
    {
        await using var server = await Limited();
        using (var client = await Connect(server))
        {
            await client.SendAsync(Head($"Content-Length: {Limit}"));
            await client.SendAsync(new byte[1000]);
            Assert.True(SpinWait.SpinUntil(() => Uploads.Left(_folder).Any(), TimeSpan.FromSeconds(20)));
            client.LingerState = new LingerOption(isReset, 0);
        }

        Assert.True(SpinWait.SpinUntil(() => !Uploads.Left(_folder).Any(), TimeSpan.FromSeconds(20)));
        Assert.Equal(0, (int)(await server.Ask("{ catalogImports { totalCount } }"))["catalogImports"]!["totalCount"]!);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("a/b.csv", 400)]
    [InlineData("..\\b.csv", 400)]
    [InlineData("a\nb.csv", 400)]
    [InlineData("..", 202)]
    [InlineData("é 🎵?.csv", 202)]
    public async Task Name_Should_BeRefused_When_NoFileHasSuchAOne(string name, int status)
    {
        await using var server = await Limited();

        using var answer = await server.Send(name, new StringContent("id,name,followers\na,One,1\n"));

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task File_Should_BeRefused_When_TooManyAreOnTheirWay()
    {
        await using var server = await Limited();
        var pending = server.Services.GetRequiredService<PendingImports>();
        while (pending.Reserve() is not null) { }

        using var answer = await server.Send("a.csv", new StringContent("id,name,followers\na,One,1\n"));

        Assert.Equal((HttpStatusCode)429, answer.StatusCode);
        Assert.Contains("10 imports", (await answer.Problem()).Message, StringComparison.Ordinal);
    }

    private Task<TestServer> Limited() =>
        TestServer.Start(folder: _folder, change: settings => settings with { MaxUpload = Limit });

    private static async Task<Socket> Connect(TestServer server)
    {
        var client = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await client.ConnectAsync(IPAddress.Loopback, server.Http.BaseAddress!.Port);
        return client;
    }

    private static byte[] Head(string length) =>
        Encoding.ASCII.GetBytes(
            $"POST /imports?name=a.csv HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\n{length}\r\n\r\n"
        );

    /// <summary>All that comes before the server ends the connection, in whatever way.</summary>
    private static async Task<string> Answer(Socket client)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var bytes = new MemoryStream();
        var buffer = new byte[4096];
        try
        {
            while (await client.ReceiveAsync(buffer, patience.Token) is var count and > 0)
            {
                bytes.Write(buffer, 0, count);
            }
        }
        catch (SocketException)
        {
            // What had come before counts.
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
