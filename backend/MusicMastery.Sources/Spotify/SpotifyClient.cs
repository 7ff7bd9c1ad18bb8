using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>Asks Spotify's Web API, with a token, minding which paths it has closed to this app.</summary>
internal sealed class SpotifyClient(AnswerBook book, SpotifyTokens tokens, ClosedPaths closed)
{
    /// <summary>What a path is for, by which it is remembered whether it is closed.</summary>
    public const string Related = "related-artists";

    /// <inheritdoc cref="Related"/>
    public const string Recommendations = "recommendations";

    /// <inheritdoc cref="Related"/>
    public const string TopTracks = "top-tracks";

    /// <inheritdoc cref="Related"/>
    public const string AudioFeatures = "audio-features";

    /// <inheritdoc cref="Related"/>
    public const string ManyTracks = "tracks";

    /// <summary>No list asked for is longer.</summary>
    private const int MostPages = 220;

    /// <summary>Which paths are closed.</summary>
    public ClosedPaths Closed => closed;

    /// <summary>What Spotify means by an answer.</summary>
    public static Reply Judge(Reply reply, ReadOnlyMemory<byte> body) =>
        reply.Status == HttpStatusCode.TooManyRequests && Mentions(body, "QUOTA_EXCEEDED")
            ? reply with
            {
                Outcome = Outcome.QuotaExceeded,
            }
            : reply;

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

    /// <summary>These tracks with all that Spotify says of them; in one call where this app may, else one by one.</summary>
    public async Task<Listed<SpotifyTrack>> Whole(IReadOnlyList<string> ids, TimeSpan age, Asking asking)
    {
        try
        {
            var question = $"tracks?ids={string.Join(',', ids)}";
            var answer = await GetUnlessClosed<SpotifyTrackList>(
                ManyTracks,
                question,
                age,
                () => Task.FromResult(true),
                asking
            );
            return answer is null
                ? await OneByOne(ids, age, asking)
                : new Listed<SpotifyTrack>(
                    answer.Value?.Tracks ?? [],
                    answer.At,
                    answer.Problem ?? (answer.Value is null ? SpotifyProblems.Unknown("these tracks") : null)
                );
        }
        catch (SourceException problem) when (problem.IsAboutOneThing)
        {
            return new Listed<SpotifyTrack>([], default, problem);
        }
    }

    private async Task<Listed<SpotifyTrack>> OneByOne(IReadOnlyList<string> ids, TimeSpan age, Asking asking)
    {
        var tracks = new List<SpotifyTrack>();
        SourceException? problem = null;
        var at = DateTimeOffset.MaxValue;
        foreach (var id in ids)
        {
            var one = await OrProblem(() => Get<SpotifyTrack>($"tracks/{id}", age, asking));
            at = one.At < at ? one.At : at;
            problem ??= one.Problem ?? (one.Value is null ? SpotifyProblems.Unknown($"track {id}") : null);
            if (one.Value is { } track)
            {
                tracks.Add(track);
            }
        }

        return new Listed<SpotifyTrack>(tracks, at, problem);
    }

    private static async Task<Answered<T>> OrProblem<T>(Func<Task<Answered<T>>> ask)
        where T : class
    {
        try
        {
            return await ask();
        }
        catch (SourceException problem) when (problem.IsAboutOneThing)
        {
            return new Answered<T>(null, DateTimeOffset.MaxValue, problem);
        }
    }

    /// <summary>How these tracks sound; null where that is closed to this app.</summary>
    public Task<AnsweredEach<SpotifyFeatures>?> SoundsOf(IReadOnlyList<string> ids, TimeSpan age, Asking asking) =>
        closed.IsClosed(AudioFeatures) == true
            ? Task.FromResult<AnsweredEach<SpotifyFeatures>?>(null)
            : Learning(
                AudioFeatures,
                () =>
                    WithToken(
                        token =>
                            book.Some<SpotifyFeatureList, SpotifyFeatures>(
                                AudioFeatures,
                                ids,
                                some =>
                                {
                                    var path = $"audio-features?ids={string.Join(',', some)}";
                                    var request = new HttpRequestMessage(HttpMethod.Get, path);
                                    token(request);
                                    return request;
                                },
                                (answer, _) =>
                                    answer.AudioFeatures.DistinctBy(one => one.Id).ToDictionary(one => one.Id),
                                age,
                                asking
                            ),
                        asking
                    )
            );

    /// <summary>
    /// The answer to a question on a path that may be closed; null when it is. Closed are a path that twice answers
    /// "forbidden", and one never yet open that answers "not found" to a thing that is there.
    /// </summary>
    /// <param name="path">Which path.</param>
    /// <param name="question">The question.</param>
    /// <param name="age">For how long an answer is good.</param>
    /// <param name="isThere">Finds out whether the thing asked about is there at all.</param>
    /// <param name="asking">Who wants to know.</param>
    public async Task<Answered<T>?> GetUnlessClosed<T>(
        string path,
        string question,
        TimeSpan age,
        Func<Task<bool>> isThere,
        Asking asking
    )
        where T : class
    {
        if (closed.IsClosed(path) == true)
        {
            return null;
        }

        // Once may be an error of the moment.
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            var answer = await UnlessForbidden(() => Get<T>(question, age, asking));
            if (answer is { Value: not null })
            {
                closed.Learn(path, isClosed: false);
                return answer;
            }

            if (answer is null)
            {
                break;
            }

            if (closed.IsClosed(path) == false || !await isThere())
            {
                return answer;
            }
        }

        closed.Learn(path, isClosed: true);
        return null;
    }

    private async Task<T?> Learning<T>(string path, Func<Task<T>> ask)
        where T : class
    {
        var answer = await UnlessForbidden(ask);
        closed.Learn(path, isClosed: answer is null);
        return answer;
    }

    private static async Task<T?> UnlessForbidden<T>(Func<Task<T>> ask)
        where T : class
    {
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            try
            {
                return await ask();
            }
            catch (SourceException problem) when (problem.Problem == SourceProblem.Closed)
            {
                // Once may be an error of the moment.
            }
        }

        return null;
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

    /// <summary>Whether the error in the body gives this reason.</summary>
    private static bool Mentions(ReadOnlyMemory<byte> body, string reason)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            var error =
                root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("error", out var inner)
                && inner.ValueKind == JsonValueKind.Object
                    ? inner
                    : root;
            return error.ValueKind == JsonValueKind.Object
                && error.TryGetProperty("reason", out var given)
                && given.ValueKind == JsonValueKind.String
                && given.ValueEquals(reason);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
