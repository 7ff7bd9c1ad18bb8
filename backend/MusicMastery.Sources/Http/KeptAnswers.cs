using System.Text.Json;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Http;

/// <summary>The kept answers of one service, as what they say.</summary>
internal sealed class KeptAnswers(IAnswerStore store, string service, TimeProvider clock)
{
    /// <summary>How long it is believed that a service knows nothing of a thing.</summary>
    private static readonly TimeSpan s_unknownAge = TimeSpan.FromDays(7);

    /// <summary>The time, as it is kept.</summary>
    public DateTimeOffset Now => clock.Now();

    /// <summary>What was answered, be it good still or not; nothing of an older program's that cannot be read any more.</summary>
    public IReadOnlyDictionary<string, Kept<T>> Find<T>(IReadOnlyCollection<string> questions)
        where T : class =>
        store.Find(service, questions).Values.Select(Read<T>).OfType<Kept<T>>().ToDictionary(kept => kept.Raw.Question);

    /// <summary>Whether an answer need not be asked for again.</summary>
    public bool IsGood<T>(Kept<T> kept, TimeSpan age)
        where T : class => Now - kept.Raw.At < (kept.Value is null && age > s_unknownAge ? s_unknownAge : age);

    /// <summary>Keeps what was answered now; null says that the service knows nothing.</summary>
    public DateTimeOffset Keep(IEnumerable<(string Question, object? Value)> answers, string? tag = null)
    {
        var now = Now;
        store.Keep(service, [.. answers.Select(one => new KeptAnswer(one.Question, Bytes(one.Value), now, tag))]);
        return now;
    }

    /// <summary>The answer is the same as before.</summary>
    public DateTimeOffset Renew(KeptAnswer answer)
    {
        var now = Now;
        store.Keep(service, [answer with { At = now }]);
        return now;
    }

    /// <summary>Asks these questions again next time.</summary>
    public void Distrust(IEnumerable<string> questions) =>
        store.Keep(
            service,
            [.. questions.Select(question => new KeptAnswer(question, null, DateTimeOffset.UnixEpoch))]
        );

    private static Kept<T>? Read<T>(KeptAnswer raw)
        where T : class
    {
        try
        {
            var value = raw.Body is null ? null : JsonSerializer.Deserialize<T>(raw.Body, WireJson.Options);
            return new Kept<T>(raw, value);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[]? Bytes(object? value) =>
        value is null ? null : JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), WireJson.Options);
}

/// <summary>A kept answer and what it says.</summary>
internal sealed record Kept<T>(KeptAnswer Raw, T? Value)
    where T : class
{
    /// <summary>As it was answered.</summary>
    public Answered<T> Answer => new(Value, Raw.At);
}
