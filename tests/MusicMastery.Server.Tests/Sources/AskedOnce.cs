using System.Text.Json.Nodes;
using MusicMastery.StandIns;
using MusicMastery.StandIns.Serving;

namespace MusicMastery.Server.Tests.Sources;

/// <summary>
/// What services were asked, thing by thing: a call about many ids is as many questions, since the next call is never about
/// the same ones.
/// </summary>
public static class AskedOnce
{
    /// <summary>The questions that were answered well.</summary>
    public static HashSet<string> Answered(this AllStandIns services) =>
        [.. services.AnsweredCalls().SelectMany(Questions)];

    /// <summary>The calls that were answered well, of those about what is kept.</summary>
    public static IEnumerable<Call> AnsweredCalls(this AllStandIns services) =>
        services.Servers.SelectMany(server => server.Calls.All).Where(call => call is { Status: 200, Fault: null });

    /// <summary>All questions, answered or not.</summary>
    public static HashSet<string> Asked(this AllStandIns services) =>
        [.. services.Servers.SelectMany(server => server.Calls.All).SelectMany(Questions)];

    /// <summary>The single questions of a call; none of one that has to be asked anew, such as that for a token.</summary>
    public static IEnumerable<string> Questions(Call call)
    {
        if (call.Method == "POST")
        {
            return call.Body is { } body
                ? JsonNode
                    .Parse(body)!
                    .AsObject()
                    .SelectMany(list => list.Value!.AsArray().Select(id => $"{call.Path} {list.Key} {id}"))
                : [];
        }

        var query = call.PathAndQuery[call.Path.Length..].TrimStart('?').Split('&');
        var ids = query.FirstOrDefault(part => part.StartsWith("ids=", StringComparison.Ordinal));
        return ids is null
            ? [call.PathAndQuery]
            : Uri.UnescapeDataString(ids["ids=".Length..]).Split(',').Select(id => $"{call.Path} {id}");
    }
}
