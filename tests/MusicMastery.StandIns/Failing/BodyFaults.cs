using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Extensions;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.StandIns.Failing;

/// <summary>The service's answer with its bytes spoilt.</summary>
internal sealed class BytesFault(string name, Func<byte[], byte[]> spoil) : Fault(name)
{
    internal override async Task Serve(Failure failure) => await failure.Send(spoil(await failure.Answer()));
}

/// <summary>The service's answer, still JSON, with its content spoilt.</summary>
internal sealed class JsonFault(string name, Action<JsonNode> spoil) : Fault(name)
{
    internal override async Task Serve(Failure failure) => await failure.Send(Spoilt(await failure.Answer(), spoil));

    public static byte[] Spoilt(byte[] answer, Action<JsonNode> spoil)
    {
        if (JsonNode.Parse(answer) is not { } body)
        {
            return answer;
        }

        spoil(body);
        return JsonSerializer.SerializeToUtf8Bytes(body);
    }
}

/// <summary>The first page, whatever page was asked for, with a next one.</summary>
internal sealed class EndlessPagesFault() : Fault("endless pages")
{
    private static readonly string[] Offsets = ["offset", "index"];

    internal override async Task Serve(Failure failure)
    {
        var request = failure.Context.Request;
        var address = $"{request.Host()}{request.Path}";
        var asked = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value);
        request.QueryString = QueryString.Create(asked.Where(pair => !Offsets.Contains(pair.Key)));
        var answer = await failure.Answer();
        var step = new QueryBuilder(asked.Where(pair => !Offsets.Contains(pair.Key)));
        var name = asked.ContainsKey("index") ? "index" : "offset";
        step.Add(name, $"{(int.TryParse(asked.GetValueOrDefault(name), out var at) ? at : 0) + 1}");
        await failure.Send(JsonFault.Spoilt(answer, body => Distortions.EndlessPages(body, $"{address}{step}")));
    }
}
