using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>All tracks of an artist's albums, singles and compilations, without those it only appears on.</summary>
internal sealed class SpotifyAlbums(SpotifyClient client)
{
    private const int PageSize = 50;

    /// <summary>As many albums as an app in development mode gets at once.</summary>
    private const int AlbumPageSize = 10;
    private const int MostTracksAtOnce = 50;

    /// <summary>No artist has more albums or a longer one; a list that goes on is broken.</summary>
    private const int MostPages = 40;

    private static readonly TimeSpan s_age = TimeSpan.FromDays(7);

    /// <summary>The tracks that credit the artist, album by album.</summary>
    public async IAsyncEnumerable<SourceAnswer> TracksOf(ArtistId artistId, Asking asking)
    {
        var albums = new List<SpotifyAlbum>();
        var groups = "include_groups=album,single,compilation";
        SourceException? problem = null;
        await foreach (
            var page in Pages<SpotifyAlbum>($"artists/{artistId.Value}/albums?{groups}", AlbumPageSize, asking)
        )
        {
            albums.AddRange(page.Value?.Items ?? []);
            problem ??= page.Problem;
        }

        foreach (var album in albums.Where(album => album.Id is not null).DistinctBy(album => album.Id))
        {
            var (entries, fault) = await TracksOn(album, artistId, asking);
            problem ??= fault;
            yield return new SourceAnswer(entries, 0);
        }

        yield return new SourceAnswer([], 1, problem);
    }

    /// <summary>The pages of a list.</summary>
    public async IAsyncEnumerable<Answered<SpotifyPage<T>>> Pages<T>(string question, int size, Asking asking)
        where T : class
    {
        var separator = question.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        for (var page = 0; ; page++)
        {
            Answered<SpotifyPage<T>> answer;
            try
            {
                answer = await client.Get<SpotifyPage<T>>(
                    $"{question}{separator}limit={size}&offset={page * size}",
                    s_age,
                    asking
                );
            }
            catch (SourceException problem) when (problem.IsAboutOneThing)
            {
                answer = new Answered<SpotifyPage<T>>(null, default, problem);
            }

            var goesOn = answer.Value?.Next is not null && answer.Value.Items.Count > 0;
            if (goesOn && page + 1 == MostPages)
            {
                answer = answer with
                {
                    Problem = new SourceException(
                        SourceProblem.Unreadable,
                        "Spotify",
                        $"Spotify's list at {question.Split('?')[0]} does not end: {MostPages} pages were read."
                    ),
                };
            }

            yield return answer.Value is null && answer.Problem is null
                ? answer with
                {
                    Problem = SpotifyProblems.Unknown(question.Split('?')[0]),
                }
                : answer;
            if (!goesOn || page + 1 == MostPages)
            {
                yield break;
            }
        }
    }

    /// <summary>Each of these tracks with all that Spotify says of it; in one call where the app may, else one by one.</summary>
    public async Task<(IReadOnlyList<SpotifyTrack> Tracks, DateTimeOffset At, SourceException? Problem)> Whole(
        IReadOnlyList<string> ids,
        Asking asking
    )
    {
        var answer = await client.GetUnlessClosed<SpotifyTrackList>(
            SpotifyClient.ManyTracks,
            $"tracks?ids={string.Join(',', ids)}",
            s_age,
            () => Task.FromResult(true),
            asking
        );
        if (answer is not null)
        {
            return (answer.Value?.Tracks ?? [], answer.At, answer.Problem);
        }

        var tracks = new List<SpotifyTrack>();
        SourceException? problem = null;
        var at = DateTimeOffset.MaxValue;
        foreach (var id in ids)
        {
            var one = await client.Get<SpotifyTrack>($"tracks/{id}", s_age, asking);
            problem ??= one.Problem;
            at = one.At < at ? one.At : at;
            if (one.Value is { } track)
            {
                tracks.Add(track);
            }
        }

        return (tracks, at, problem);
    }

    private async Task<(IReadOnlyList<CatalogEntry> Entries, SourceException? Problem)> TracksOn(
        SpotifyAlbum album,
        ArtistId artistId,
        Asking asking
    )
    {
        var ids = new List<string>();
        SourceException? problem = null;
        await foreach (var page in Pages<SpotifyTrack>($"albums/{album.Id}/tracks", PageSize, asking))
        {
            problem ??= page.Problem;
            ids.AddRange(
                (page.Value?.Items ?? [])
                    .Where(track => track.Artists.Any(credit => credit.Id == artistId.Value))
                    .Select(track => track.Id)
                    .OfType<string>()
            );
        }

        var entries = new List<CatalogEntry>();
        foreach (var some in ids.Distinct(StringComparer.Ordinal).Chunk(MostTracksAtOnce))
        {
            try
            {
                var (tracks, at, fault) = await Whole(some, asking);
                problem ??= fault;
                entries.AddRange(tracks.SelectMany(track => SpotifyEntries.Track(track, at, album)));
            }
            catch (SourceException cause) when (cause.IsAboutOneThing)
            {
                problem ??= cause;
            }
        }

        return (entries, problem);
    }
}
