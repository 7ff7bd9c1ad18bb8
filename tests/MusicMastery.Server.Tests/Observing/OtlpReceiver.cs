using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MusicMastery.Server.Tests.Observing;

/// <summary>Stands in for a collector that is sent traces and metrics by OTLP over HTTP, as protobuf.</summary>
public sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, string? Type, ProtoMessage Body)> _received = [];
    private readonly WebApplication _app;

    private OtlpReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapPost("/{**path}", Receive);
    }

    public Uri Address => new(_app.Urls.First());

    /// <summary>The types of content that came.</summary>
    public IEnumerable<string?> Types => _received.Select(each => each.Type).Distinct();

    /// <summary>All spans that came so far.</summary>
    public IReadOnlyList<OtlpSpan> Spans =>
        [.. Of("/v1/traces").SelectMany(body => body.Each(1, 2, 2)).Select(OtlpSpan.Read)];

    /// <summary>All measurements that came so far, by name, with their units.</summary>
    public ILookup<string, string> Measures =>
        Of("/v1/metrics").SelectMany(body => body.Each(1, 2, 2)).ToLookup(each => each.Text(1), each => each.Text(3));

    public static async Task<OtlpReceiver> Start()
    {
        var receiver = new OtlpReceiver();
        await receiver._app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Receive(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        _received.Enqueue((context.Request.Path, context.Request.ContentType, new ProtoMessage(body.ToArray())));
    }

    private IEnumerable<ProtoMessage> Of(string path) =>
        _received.Where(each => each.Path == path).Select(each => each.Body);
}

/// <summary>A span as it was sent.</summary>
public sealed record OtlpSpan(
    string TraceId,
    string SpanId,
    string ParentId,
    string Name,
    IReadOnlyDictionary<string, string> Attributes
)
{
    internal static OtlpSpan Read(ProtoMessage span) =>
        new(
            span.Hex(1),
            span.Hex(2),
            span.Hex(4),
            span.Text(5),
            span.Each(9).ToDictionary(pair => pair.Text(1), pair => pair.Each(2).Single().Text(1))
        );
}
