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
        labs.Each<WireList<SimilarArtist>, WireList<SimilarArtist>>(
            $"similar-artists/{settings.Algorithm}",
            mbids,
            ArtistsAtOnce,
            some => new HttpRequestMessage(
                HttpMethod.Get,
                $"similar-artists/json?artist_mbids={string.Join(',', some)}&algorithm={settings.Algorithm}"
            ),
            ByReference,
            s_similarAge,
            asking
        );

    /// <summary>An artist's recordings, most listened to first.</summary>
    public Task<Answered<WireList<ListenedRecording>>> TopRecordings(string mbid, Asking asking) =>
        book.Get<WireList<ListenedRecording>>(
            $"popularity/top-recordings-for-artist/{mbid}",
            s_listenersAge,
            asking,
            Authorise
        );

    /// <summary>How many listen to each of these recordings.</summary>
    public IAsyncEnumerable<AnsweredEach<RecordingListeners>> ListenersOf(IReadOnlyList<string> mbids, Asking asking) =>
        book.Each<WireList<RecordingListeners>, RecordingListeners>(
            "popularity/recording",
            mbids,
            CountsAtOnce,
            some => Post("popularity/recording", new { recording_mbids = some }),
            (answer, _) => answer.DistinctBy(one => one.RecordingMbid).ToDictionary(one => one.RecordingMbid),
            s_listenersAge,
            asking
        );

    /// <summary>How many listen to each of these artists.</summary>
    public IAsyncEnumerable<AnsweredEach<ListenedArtist>> ListenersOfArtists(
        IReadOnlyList<string> mbids,
        Asking asking
    ) =>
        book.Each<WireList<ListenedArtist>, ListenedArtist>(
            "popularity/artist",
            mbids,
            CountsAtOnce,
            some => Post("popularity/artist", new { artist_mbids = some }),
            (answer, _) => answer.DistinctBy(one => one.ArtistMbid).ToDictionary(one => one.ArtistMbid),
            s_listenersAge,
            asking
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
