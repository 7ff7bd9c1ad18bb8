using System.Text.Json;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Deezer;

/// <summary>Asks Deezer, whose errors come as good answers.</summary>
internal sealed class DeezerClient(AnswerBook book)
{
    private const int PageSize = 100;

    /// <summary>No list asked for is longer; one that goes on is broken.</summary>
    private const int MostPages = 20;

    private const int QuotaCode = 4;
    private const int BusyCode = 700;
    private const int UnknownCode = 800;

    /// <summary>Its quota is fifty calls in five seconds, so it is free again after five.</summary>
    private static readonly TimeSpan s_quotaWait = TimeSpan.FromSeconds(5);

    /// <summary>What Deezer means by an answer.</summary>
    public static Reply Judge(Reply reply, ReadOnlyMemory<byte> body) =>
        reply.Outcome != Outcome.Good || ErrorIn(body) is not var (code, message) ? reply
        : code == QuotaCode
            ? reply with
            {
                Outcome = Outcome.Limited,
                RetryAfter = reply.RetryAfter ?? s_quotaWait,
                Fault = message,
            }
        : code == UnknownCode ? reply with { Outcome = Outcome.Unknown, Fault = message }
        : code == BusyCode ? reply with { Outcome = Outcome.Failed, Fault = message }
        : reply with { Outcome = Outcome.Misunderstood, Fault = message };

    /// <summary>The answer to a question.</summary>
    public Task<Answered<T>> Get<T>(string question, TimeSpan age, Asking asking)
        where T : class => book.Get<T>(question, age, asking);

    /// <summary>All items of a list, each once; with what ended it too early.</summary>
    public async Task<(IReadOnlyList<T> Items, SourceException? Problem)> All<T>(
        string path,
        TimeSpan age,
        Func<T, long> idOf,
        Asking asking
    )
        where T : class
    {
        var items = new OrderedDictionary<long, T>();
        for (var page = 0; page < MostPages; page++)
        {
            Answered<DeezerPage<T>> answer;
            try
            {
                answer = await Get<DeezerPage<T>>($"{path}?limit={PageSize}&index={page * PageSize}", age, asking);
            }
            catch (SourceException problem) when (problem.IsAboutOneThing)
            {
                return (items.Values, problem);
            }

            var before = items.Count;
            foreach (var item in answer.Value?.Data ?? [])
            {
                items.TryAdd(idOf(item), item);
            }

            if (answer.Problem is not null || answer.Value is null)
            {
                return (items.Values, answer.Problem ?? Unknown(path));
            }

            if (answer.Value.Next is null || items.Count == before)
            {
                return (items.Values, null);
            }
        }

        return (
            items.Values,
            new SourceException(
                SourceProblem.Unreadable,
                book.Service,
                $"Deezer's list at {path} does not end: {MostPages} pages were read."
            )
        );
    }

    /// <summary>It knows nothing of a thing that it named itself.</summary>
    public static SourceException Unknown(string what) =>
        new(SourceProblem.Unanswered, "Deezer", $"Deezer says that it knows nothing of {what}.");

    private static (int Code, string? Message)? ErrorIn(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return
                json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("error", out var error)
                && error.ValueKind == JsonValueKind.Object
                ? (
                    error.TryGetProperty("code", out var code) && code.TryGetInt32(out var number) ? number : 0,
                    error.TryGetProperty("message", out var message) ? message.ToString() : null
                )
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
