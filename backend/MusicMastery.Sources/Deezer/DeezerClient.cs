using System.Globalization;
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

    /// <summary>The answer about a thing that Deezer has named.</summary>
    public Task<Answered<T>> About<T>(string question, TimeSpan age, Asking asking)
        where T : class => Asked.About(book.Service, question.Split('?')[0], () => Get<T>(question, age, asking));

    /// <summary>The answer to a question.</summary>
    public Task<Answered<T>> Get<T>(string question, TimeSpan age, Asking asking)
        where T : class => book.Get<T>(question, age, asking);

    /// <summary>All items of a list, each once.</summary>
    public Task<Listed<T>> All<T>(string path, TimeSpan age, Func<T, long> idOf, Asking asking)
        where T : class =>
        new Listing<DeezerPage<T>, T>(
            page => $"{path}?limit={PageSize}&index={page * PageSize}",
            page => page.Data,
            item => idOf(item).ToString(CultureInfo.InvariantCulture),
            (page, _) => page.Next is not null,
            MostPages
        ).Read(question => Get<DeezerPage<T>>(question, age, asking), book);

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
