using System.Net.Http.Headers;
using System.Text.Json;
using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Http;

/// <summary>
/// Asks a service what has not been answered yet, or too long ago, and keeps every good answer: only the fields that are
/// read, as the terms of the services ask for.
/// </summary>
internal sealed class AnswerBook(Service service, IAnswerStore store, TimeProvider clock)
{
    /// <summary>How long it is believed that a service knows nothing of a thing.</summary>
    private static readonly TimeSpan s_unknownAge = TimeSpan.FromDays(7);

    /// <summary>The service's name.</summary>
    public string Service => service.Name;

    /// <summary>The answer to a question that is a path and query.</summary>
    /// <param name="question">The path and query, relative to the service's address.</param>
    /// <param name="age">For how long an answer is good.</param>
    /// <param name="asking">Who wants to know.</param>
    /// <param name="dress">Adds what the request needs besides.</param>
    /// <exception cref="SourceException">There is no answer.</exception>
    public async Task<Answered<T>> Get<T>(
        string question,
        TimeSpan age,
        Asking asking,
        Action<HttpRequestMessage>? dress = null
    )
        where T : class
    {
        var kept = store.Find(service.Name, [question]).GetValueOrDefault(question);
        if (kept is not null && IsGood(kept, age) && Readable<T>(kept) is { } known)
        {
            return known;
        }

        var reply = await service.Ask<T>(() => Request(question, kept?.Tag, dress), asking);
        switch (reply.Outcome)
        {
            case Outcome.Unchanged when kept is not null:
                return Known<T>(Keep(kept with { At = Now() }));
            case Outcome.Unknown:
                return new Answered<T>(null, Now());
            case Outcome.Good:
                return Known<T>(Keep(new KeptAnswer(question, Bytes(reply.Value), Now(), reply.Tag)));
            case Outcome.Unreadable:
                return new Answered<T>((T?)reply.Value, Now(), ServiceProblems.Of(service.Name, reply, Now()));
            default:
                throw ServiceProblems.Of(service.Name, reply, Now());
        }
    }

    /// <summary>Asks these questions again next time: the answers cannot be right together.</summary>
    public void Distrust(IEnumerable<string> questions) =>
        store.Keep(
            service.Name,
            [.. questions.Select(question => new KeptAnswer(question, null, DateTimeOffset.UnixEpoch))]
        );

    /// <summary>What is known of each of many things that can be asked about together; in answers as they come.</summary>
    /// <param name="kind">Tells these questions from others about the same ids.</param>
    /// <param name="ids">The things, each once.</param>
    /// <param name="atOnce">How many can be asked about in one call.</param>
    /// <param name="request">Makes the request about some of them.</param>
    /// <param name="read">What the answer says of each; one it leaves out is unknown.</param>
    /// <param name="age">For how long an answer is good.</param>
    /// <param name="asking">Who wants to know.</param>
    public async IAsyncEnumerable<AnsweredEach<T>> Each<TAnswer, T>(
        string kind,
        IReadOnlyList<string> ids,
        int atOnce,
        Func<IReadOnlyList<string>, HttpRequestMessage> request,
        Func<TAnswer, IReadOnlyList<string>, IReadOnlyDictionary<string, T>> read,
        TimeSpan age,
        Asking asking
    )
        where TAnswer : class
        where T : class
    {
        var questions = ids.ToDictionary(id => id, id => $"{kind}/{id}");
        var kept = store
            .Find(service.Name, [.. questions.Values])
            .Where(answer => IsGood(answer.Value, age) && Readable<T>(answer.Value) is not null)
            .ToDictionary(answer => answer.Key, answer => Known<T>(answer.Value));
        var known = ids.Where(id => kept.ContainsKey(questions[id])).ToList();
        if (known.Count > 0)
        {
            yield return new AnsweredEach<T>(known.ToDictionary(id => id, id => kept[questions[id]]));
        }

        foreach (var some in ids.Except(known).Chunk(atOnce))
        {
            yield return await AskAbout(some, questions, request, read, asking);
        }
    }

    /// <summary>What is known of each of some things, asking about the unknown ones in one call.</summary>
    /// <remarks>See <see cref="Each"/> for the parameters.</remarks>
    public async Task<AnsweredEach<T>> Some<TAnswer, T>(
        string kind,
        IReadOnlyList<string> ids,
        Func<IReadOnlyList<string>, HttpRequestMessage> request,
        Func<TAnswer, IReadOnlyList<string>, IReadOnlyDictionary<string, T>> read,
        TimeSpan age,
        Asking asking
    )
        where TAnswer : class
        where T : class
    {
        var all = new Dictionary<string, Answered<T>>(StringComparer.Ordinal);
        await foreach (var answer in Each(kind, ids, ids.Count, request, read, age, asking))
        {
            foreach (var (id, one) in answer.ById)
            {
                all.Add(id, one);
            }
        }

        return new AnsweredEach<T>(all);
    }

    private async Task<AnsweredEach<T>> AskAbout<TAnswer, T>(
        string[] ids,
        Dictionary<string, string> questions,
        Func<IReadOnlyList<string>, HttpRequestMessage> request,
        Func<TAnswer, IReadOnlyList<string>, IReadOnlyDictionary<string, T>> read,
        Asking asking
    )
        where TAnswer : class
        where T : class
    {
        Reply reply;
        try
        {
            reply = await service.Ask<TAnswer>(() => request(ids), asking);
        }
        catch (SourceException problem) when (problem.IsAboutOneThing)
        {
            return Unanswered<T>(ids, problem);
        }

        if (reply.Value is not TAnswer answer)
        {
            var problem = ServiceProblems.Of(service.Name, reply, Now());
            return problem.IsAboutOneThing ? Unanswered<T>(ids, problem) : throw problem;
        }

        var found = read(answer, ids);
        if (reply.Outcome == Outcome.Unreadable)
        {
            // What could be read is used, but asked for again next time: something may be missing anywhere.
            var problem = ServiceProblems.Of(service.Name, reply, Now());
            return new AnsweredEach<T>(
                ids.ToDictionary(id => id, id => new Answered<T>(found.GetValueOrDefault(id), Now(), problem))
            );
        }

        var kept = ids.Select(id => new KeptAnswer(
                questions[id],
                found.TryGetValue(id, out var value) ? Bytes(value) : null,
                Now()
            ))
            .ToList();
        store.Keep(service.Name, kept);
        return new AnsweredEach<T>(ids.Zip(kept).ToDictionary(one => one.First, one => Known<T>(one.Second)));
    }

    private AnsweredEach<T> Unanswered<T>(string[] ids, SourceException problem)
        where T : class => new(ids.ToDictionary(id => id, _ => new Answered<T>(null, Now(), problem)));

    private static HttpRequestMessage Request(string question, string? tag, Action<HttpRequestMessage>? dress)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, question);
        if (tag is not null && EntityTagHeaderValue.TryParse(tag, out var known))
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        dress?.Invoke(request);
        return request;
    }

    private KeptAnswer Keep(KeptAnswer answer)
    {
        store.Keep(service.Name, [answer]);
        return answer;
    }

    private bool IsGood(KeptAnswer answer, TimeSpan age) =>
        Now() - answer.At < (answer.Body is null && age > s_unknownAge ? s_unknownAge : age);

    /// <summary>The answer; null for one that an older program kept and this one cannot read.</summary>
    private static Answered<T>? Readable<T>(KeptAnswer answer)
        where T : class
    {
        try
        {
            return Known<T>(answer);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Answered<T> Known<T>(KeptAnswer answer)
        where T : class =>
        new(answer.Body is null ? null : JsonSerializer.Deserialize<T>(answer.Body, WireJson.Options), answer.At);

    private static byte[] Bytes<T>(T value) =>
        JsonSerializer.SerializeToUtf8Bytes(value, value!.GetType(), WireJson.Options);

    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}

/// <summary>What a service says of one thing.</summary>
/// <param name="Value">What it knows; null when it knows nothing.</param>
/// <param name="At">When it said so.</param>
/// <param name="Problem">Why it may know more; null when all was well.</param>
internal sealed record Answered<T>(T? Value, DateTimeOffset At, SourceException? Problem = null)
    where T : class;

/// <summary>What a service says of several things.</summary>
/// <param name="ById">Each of them.</param>
internal sealed record AnsweredEach<T>(IReadOnlyDictionary<string, Answered<T>> ById)
    where T : class;
