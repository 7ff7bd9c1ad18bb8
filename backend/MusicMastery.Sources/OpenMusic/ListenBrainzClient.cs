using System.Net.Http.Headers;
using System.Net.Http.Json;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.OpenMusic;

/// <summary>Asks ListenBrainz who listens to what, and its laboratory who is like whom.</summary>
internal sealed class ListenBrainzClient(AnswerBook book, AnswerBook labs, OpenMusicSettings settings)
{
    /// <summary>Asked about several, the laboratory names an artist similar to two of them for one only.</summary>
    private const int ArtistsAtOnce = 1;

    private const int CountsAtOnce = 100;
    private static readonly TimeSpan s_similarAge = TimeSpan.FromDays(30);
    private static readonly TimeSpan s_listenersAge = TimeSpan.FromDays(7);

    /// <summary>The artists similar to each of these, best first, in answers as they come.</summary>
    public IAsyncEnumerable<AnsweredEach<WireList<SimilarArtist>>> SimilarTo(
        IReadOnlyList<string> mbids,
        Asking asking
    ) =>
        labs.Each(
            mbids,
            new Batch<WireList<SimilarArtist>, WireList<SimilarArtist>>(
                $"similar-artists/{settings.Algorithm}",
                ArtistsAtOnce,
                s_similarAge,
                some => new HttpRequestMessage(
                    HttpMethod.Get,
                    $"similar-artists/json?artist_mbids={string.Join(',', some)}&algorithm={settings.Algorithm}"
                ),
                ByReference
            ),
            asking
        );

    /// <summary>An artist's recordings, most listened to first.</summary>
    public Task<Answered<WireList<ListenedRecording>>> TopRecordings(string mbid, Asking asking) =>
        Asked.About(
            book.Service,
            $"artist {mbid}",
            () =>
                book.Get<WireList<ListenedRecording>>(
                    $"popularity/top-recordings-for-artist/{mbid}",
                    s_listenersAge,
                    asking,
                    Authorise
                )
        );

    /// <summary>How many listen to each of these recordings.</summary>
    public IAsyncEnumerable<AnsweredEach<RecordingListeners>> ListenersOf(IReadOnlyList<string> mbids, Asking asking) =>
        book.Each(
            mbids,
            Counts<RecordingListeners>(
                "popularity/recording",
                some => new { recording_mbids = some },
                one => one.RecordingMbid
            ),
            asking
        );

    /// <summary>How many listen to each of these artists.</summary>
    public IAsyncEnumerable<AnsweredEach<ListenedArtist>> ListenersOfArtists(
        IReadOnlyList<string> mbids,
        Asking asking
    ) =>
        book.Each(
            mbids,
            Counts<ListenedArtist>("popularity/artist", some => new { artist_mbids = some }, one => one.ArtistMbid),
            asking
        );

    private Batch<WireList<T>, T> Counts<T>(string path, Func<IReadOnlyList<string>, object> body, Func<T, string> idOf)
        where T : class =>
        new(
            path,
            CountsAtOnce,
            s_listenersAge,
            some => Post(path, body(some)),
            (answer, _) => answer.DistinctBy(idOf).ToDictionary(idOf)
        );

    private static Dictionary<string, WireList<SimilarArtist>> ByReference(
        WireList<SimilarArtist> answer,
        IReadOnlyList<string> asked
    )
    {
        // Who has nobody similar is known to have none.
        var found = asked.ToDictionary(mbid => mbid, _ => new WireList<SimilarArtist>());
        foreach (var artist in answer)
        {
            found.GetValueOrDefault(artist.ReferenceMbid)?.Add(artist);
        }

        return found;
    }

    private HttpRequestMessage Post<T>(string path, T body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        Authorise(request);
        return request;
    }

    private void Authorise(HttpRequestMessage request) =>
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", settings.ListenBrainzToken);
}
