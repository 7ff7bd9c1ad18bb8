using System.Net.Http.Headers;
using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Http;

/// <summary>
/// Asks a service what has not been answered yet, or too long ago, and keeps every good answer: only the fields that are
/// read, as the terms of the services ask for.
/// </summary>
internal sealed class AnswerBook(Service service, IAnswerStore store, TimeProvider clock)
{
    private readonly KeptAnswers _kept = new(store, service.Name, clock);

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
        var kept = _kept.Find<T>([question]).GetValueOrDefault(question);
        if (kept is not null && _kept.IsGood(kept, age))
        {
            return kept.Answer;
        }

        var reply = await service.Ask<T>(() => Request(question, kept?.Raw.Tag, dress), asking);
        return reply.Outcome switch
        {
            Outcome.Unchanged when kept is not null => kept.Answer with { At = _kept.Renew(kept.Raw) },
            Outcome.Unknown => new Answered<T>(null, _kept.Now),
            Outcome.Good => new Answered<T>((T?)reply.Value, _kept.Keep([(question, reply.Value)], reply.Tag)),
            Outcome.Unreadable => new Answered<T>((T?)reply.Value, _kept.Now, Problem(reply)),
            _ => throw Problem(reply),
        };
    }

    /// <summary>Asks these questions again next time: the answers cannot be right together.</summary>
    public void Distrust(IEnumerable<string> questions) => _kept.Distrust(questions);

    /// <summary>What is known of each of many things that can be asked about together; in answers as they come.</summary>
    /// <param name="ids">The things, each once.</param>
    /// <param name="batch">How they are asked about.</param>
    /// <param name="asking">Who wants to know.</param>
    public async IAsyncEnumerable<AnsweredEach<T>> Each<TAnswer, T>(
        IReadOnlyList<string> ids,
        Batch<TAnswer, T> batch,
        Asking asking
    )
        where TAnswer : class
        where T : class
    {
        var kept = _kept
            .Find<T>([.. ids.Select(batch.QuestionOf)])
            .Where(answer => _kept.IsGood(answer.Value, batch.Age))
            .ToDictionary(answer => answer.Key, answer => answer.Value.Answer);
        var known = ids.Where(id => kept.ContainsKey(batch.QuestionOf(id))).ToList();
        if (known.Count > 0)
        {
            yield return new AnsweredEach<T>(known.ToDictionary(id => id, id => kept[batch.QuestionOf(id)]));
        }

        foreach (var some in ids.Except(known).Chunk(batch.AtOnce))
        {
            yield return await AskAbout(some, batch, asking);
        }
    }

    private async Task<AnsweredEach<T>> AskAbout<TAnswer, T>(string[] ids, Batch<TAnswer, T> batch, Asking asking)
        where TAnswer : class
        where T : class
    {
        Reply reply;
        try
        {
            reply = await service.Ask<TAnswer>(() => batch.Request(ids), asking);
        }
        catch (SourceException problem) when (problem.IsAboutOneThing)
        {
            return All(_ => null, problem);
        }

        if (reply.Value is not TAnswer answer)
        {
            return Problem(reply) is { IsAboutOneThing: true } problem ? All(_ => null, problem) : throw Problem(reply);
        }

        var found = batch.Read(answer, ids);
        if (reply.Outcome == Outcome.Unreadable)
        {
            // What could be read is used, but asked for again next time: something may be missing anywhere.
            return All(found.GetValueOrDefault, Problem(reply));
        }

        _kept.Keep(ids.Select(id => (batch.QuestionOf(id), (object?)found.GetValueOrDefault(id))));
        return All(found.GetValueOrDefault, null);

        AnsweredEach<T> All(Func<string, T?> valueOf, SourceException? problem) =>
            new(ids.ToDictionary(id => id, id => new Answered<T>(valueOf(id), _kept.Now, problem)));
    }

    private SourceException Problem(Reply reply) => ServiceProblems.Of(service.Name, reply, _kept.Now);

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
}

/// <summary>A way to ask about many things together, whose answers are kept thing by thing.</summary>
/// <param name="Kind">Tells these questions from others about the same ids.</param>
/// <param name="AtOnce">How many can be asked about in one call.</param>
/// <param name="Age">For how long an answer is good.</param>
/// <param name="Request">Makes the request about some of them.</param>
/// <param name="Read">What the answer says of each of those asked about; one it leaves out is unknown.</param>
internal sealed record Batch<TAnswer, T>(
    string Kind,
    int AtOnce,
    TimeSpan Age,
    Func<IReadOnlyList<string>, HttpRequestMessage> Request,
    Func<TAnswer, IReadOnlyList<string>, IReadOnlyDictionary<string, T>> Read
)
{
    /// <summary>The question about one thing.</summary>
    public string QuestionOf(string id) => $"{Kind}/{id}";
}
