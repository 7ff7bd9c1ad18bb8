using System.Net.Http.Headers;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>Asks Spotify's Web API, with a token.</summary>
internal sealed class SpotifyClient(AnswerBook book, SpotifyTokens tokens)
{
    /// <summary>No list asked for is longer: a playlist has at most 10,000 tracks.</summary>
    private const int MostPages = 220;

    /// <summary>The answer to a question.</summary>
    /// <exception cref="SourceException">There is no answer.</exception>
    public Task<Answered<T>> Get<T>(string question, TimeSpan age, Asking asking)
        where T : class => WithToken(token => book.Get<T>(question, age, asking, token), asking);

    /// <summary>All items of a list that comes in pages.</summary>
    /// <param name="path">The path and the query so far, ending in ? or &amp;.</param>
    /// <param name="pageSize">How many items a page has.</param>
    /// <param name="idOf">An item's id.</param>
    /// <param name="age">For how long an answer is good.</param>
    /// <param name="asking">Who wants to know.</param>
    public Task<Listed<T>> All<T>(string path, int pageSize, Func<T, string?> idOf, TimeSpan age, Asking asking)
        where T : class =>
        new Listing<SpotifyPage<T>, T>(
            page => $"{path}limit={pageSize}&offset={page * pageSize}",
            page => page.Items,
            idOf,
            (page, _) => page.Next is not null,
            MostPages
        ).Read(question => Get<SpotifyPage<T>>(question, age, asking), book);

    /// <summary>What is known of each of many things that can be asked about together; in answers as they come.</summary>
    public async Task<AnsweredEach<T>> Each<TAnswer, T>(
        IReadOnlyList<string> ids,
        Batch<TAnswer, T> batch,
        Asking asking
    )
        where TAnswer : class
        where T : class
    {
        var all = new Dictionary<string, Answered<T>>(StringComparer.Ordinal);
        await WithToken(
            async token =>
            {
                await foreach (var answer in book.Each(ids, batch with { Request = Bearing }, asking))
                {
                    foreach (var (id, one) in answer.ById)
                    {
                        all[id] = one;
                    }
                }

                return all;

                HttpRequestMessage Bearing(IReadOnlyList<string> some)
                {
                    var request = batch.Request(some);
                    token(request);
                    return request;
                }
            },
            asking
        );
        return new AnsweredEach<T>(all);
    }

    /// <summary>Asks with a token; once more with a new one when it is not taken.</summary>
    private async Task<T> WithToken<T>(Func<Action<HttpRequestMessage>, Task<T>> ask, Asking asking)
    {
        var token = await tokens.Get(asking);
        try
        {
            return await ask(Bearing(token));
        }
        catch (SourceException problem) when (problem.Problem == SourceProblem.Refused)
        {
            tokens.Drop(token);
            return await ask(Bearing(await tokens.Get(asking)));
        }
    }

    private static Action<HttpRequestMessage> Bearing(string token) =>
        request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
}
