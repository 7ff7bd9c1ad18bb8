using System.Net.Http.Headers;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Telemetry;
using MusicMastery.Server.Hosting;
using MusicMastery.Server.Tests.Analyses;
using MusicMastery.Server.Tests.Sources;
using MusicMastery.StandIns.Worlds;

namespace MusicMastery.Server.Tests.Observing;

/// <summary>What a collector is sent.</summary>
public sealed class ExportingTests
{
    private const string Id = "0af7651916cd43dd8448eb211c80319c";
    private const string Sent = "b7ad6b7169203331";

    [Fact]
    public async Task Spans_Should_FormOneTree_When_ARequestStartsAnAnalysis()
    {
        await using var receiver = await OtlpReceiver.Start();
        await using (var server = await Serve(receiver))
        {
            server.Http.DefaultRequestHeaders.Add("traceparent", $"00-{Id}-{Sent}-01");
            var id = await server.StartAnalysis(1);
            server.Http.DefaultRequestHeaders.Clear();
            await server.Ended(id);
        }

        var spans = receiver.Spans.Where(span => span.TraceId == Id).ToList();
        Assert.Equal(["application/x-protobuf"], receiver.Types);
        Assert.Equal(["POST /graphql"], spans.Where(span => span.ParentId == Sent).Select(span => span.Name));
        Assert.All(spans, span => Assert.Contains("POST /graphql", Way(spans, span)));
        var stages = spans.Where(span => span.Name == "stage").ToList();
        Assert.Equal(
            ["Advice", "AudioFeatures", "Collaborators", "Library", "Model", "Network", "SegmentTracks"],
            stages.Select(span => span.Attributes[Signals.Stage]).Order()
        );
        Assert.All(stages, span => Assert.Contains("analysis", Way(spans, span)));
        Assert.Contains(spans, span => Way(spans, span) is ["fit", "stage", "analysis", ..]);
        Assert.Contains(spans, span => Way(spans, span) is ["read Find", "stage", "analysis", ..]);
        Assert.Contains(spans, span => Way(spans, span) is ["write Save", .., "mutation", "POST /graphql"]);
    }

    [Fact]
    public async Task Measures_Should_ComeWithTheirUnits_When_TheServerHasWorked()
    {
        await using var receiver = await OtlpReceiver.Start();
        await using (var server = await Serve(receiver))
        {
            await server.Ended(await server.StartAnalysis(1));
            await server.Ask("{ tracks(first: 3) { nodes { name artists { name } } } }");
        }

        var units = receiver.Measures.ToDictionary(each => each.Key, each => each.First());
        Assert.Equal("s", units["http.server.request.duration"]);
        Assert.Equal("s", units["musicmastery.graphql.operation.duration"]);
        Assert.Equal("{key}", units["musicmastery.loader.keys"]);
        Assert.Equal("s", units["musicmastery.store.duration"]);
        Assert.Equal("s", units["musicmastery.store.wait"]);
        Assert.Equal("s", units["musicmastery.stage.duration"]);
        Assert.Equal("s", units["musicmastery.fit.duration"]);
        Assert.Equal("s", units["musicmastery.analysis.duration"]);
        Assert.Equal("{analysis}", units["musicmastery.analyses"]);
        Assert.Contains("dotnet.gc.collections", units);
    }

    [Fact]
    public async Task Spans_Should_HoldNothingOfTheUser_When_SomebodySearches()
    {
        await using var services = await LiveServices.Start(World.Small(1));
        await using var receiver = await OtlpReceiver.Start();
        await using (var server = await Serve(receiver, services.Settings(SourceKind.Deezer)))
        {
            server.Http.DefaultRequestHeaders.Add("traceparent", $"00-{Id}-{Sent}-01");
            server.Http.DefaultRequestHeaders.Add("baggage", "user=Anna");
            server.Http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Netscape", "4"));
            await server.Ask("query Seek { searchArtists(text: \"Anna Example\") { nodes { name } } }");
            await server.Http.GetAsync($"/graphql?query={{__typename}}&operationName=Anna");
        }

        var spans = receiver.Spans.Where(span => span.TraceId == Id).ToList();
        var call = Assert.Single(spans, span => span.Name == "source call");
        Assert.Equal(["source call", "query", "POST /graphql"], Way(spans, call));
        Assert.Equal("Deezer", call.Attributes[Signals.Service]);
        Assert.Equal("Good", call.Attributes[Signals.Outcome]);
        Assert.Equal(
            "Seek",
            spans.Single(span => Way(spans, span) is ["query", "POST /graphql"]).Attributes["graphql.operation.name"]
        );
        var values = string.Join(' ', spans.SelectMany(span => span.Attributes.Values.Append(span.Name)));
        Assert.DoesNotContain("Anna", values, StringComparison.Ordinal);
        Assert.DoesNotContain("Netscape", values, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:4318", "http://localhost:4318/")]
    [InlineData("https://collector.example/otlp", "https://collector.example/otlp")]
    [InlineData("", null)]
    public void Endpoint_Should_BeTaken_When_ItIsAnAddress(string text, string? expected) =>
        Assert.Equal(expected, Read(text).OtlpEndpoint?.AbsoluteUri);

    [Theory]
    [InlineData("localhost:4318")]
    [InlineData("ftp://localhost")]
    [InlineData("http://user:secret@localhost:4318")]
    [InlineData("http://localhost:4318?key=secret")]
    public void Endpoint_Should_BeRefusedWithoutRepeatingIt_When_ItIsNone(string text)
    {
        var refusal = Assert.Throws<CommandException>(() => Read(text));

        Assert.StartsWith("MUSICMASTERY_OTLP_ENDPOINT: give an address", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret@", refusal.Message, StringComparison.Ordinal);
    }

    private static ServerSettings Read(string endpoint) =>
        ServerSettings.Read(null, name => name == "MUSICMASTERY_OTLP_ENDPOINT" ? endpoint : null);

    private static Task<TestServer> Serve(
        OtlpReceiver receiver,
        MusicMastery.Sources.LiveSourceSettings? sources = null
    ) =>
        TestServer.Start(
            TestCatalog.Entries(),
            change: settings => settings with { OtlpEndpoint = receiver.Address, Sources = sources ?? settings.Sources }
        );

    /// <summary>The names from a span up to the root.</summary>
    private static List<string> Way(IReadOnlyList<OtlpSpan> spans, OtlpSpan span)
    {
        var way = new List<string>();
        for (var at = span; at is not null; at = spans.FirstOrDefault(other => other.SpanId == at.ParentId))
        {
            way.Add(at.Name);
        }

        return way;
    }
}
