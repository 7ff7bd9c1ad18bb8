using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Tests.Http;

/// <summary>What an outside service sees of who asks.</summary>
public sealed class ServiceClientTests
{
    [Fact]
    public async Task Service_Should_NotBeToldOurIds_When_ItIsAskedForARequest()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var http = ServiceClient.Of(
            new ServiceSettings
            {
                Name = "Test",
                Address = new Uri($"http://{listener.LocalEndpoint}/"),
                UserAgent = "Test/1",
                Interval = TimeSpan.Zero,
            }
        );
        using var activity = new Activity("request").AddBaggage("user", "Anna").Start();

        var answer = http.GetAsync(new Uri("songs", UriKind.Relative), TestContext.Current.CancellationToken);
        using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        var asked = await Read(client.GetStream());
        var nothing = Encoding.ASCII.GetBytes("HTTP/1.1 204 No Content\r\n\r\n");
        await client.GetStream().WriteAsync(nothing, TestContext.Current.CancellationToken);
        using var answered = await answer;

        Assert.Contains("GET /songs", asked, StringComparison.Ordinal);
        Assert.DoesNotContain(activity.TraceId.ToHexString(), asked, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", asked, StringComparison.Ordinal);
    }

    private static async Task<string> Read(NetworkStream stream)
    {
        var (buffer, text) = (new byte[4096], new StringBuilder());
        while (!text.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var count = await stream.ReadAsync(buffer, TestContext.Current.CancellationToken);
            text.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        return text.ToString();
    }
}
