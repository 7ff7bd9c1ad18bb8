using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Deezer;

/// <summary>
/// Deezer's tracks. The market is each artist's top fifty; a library is every track of the artist's albums that credits the
/// artist. Only the page of a track tells its ISRC and everybody it credits, so each is asked for.
/// </summary>
internal sealed class DeezerTracks(DeezerClient client) : ITrackSource
{
    private const int MostOfAnArtist = 50;
    private const int AtOnce = 4;
    private static readonly TimeSpan s_listAge = TimeSpan.FromDays(7);
    private static readonly TimeSpan s_trackAge = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceAnswer> SegmentTracks(IReadOnlyList<ArtistId> artistIds, Asking asking)
    {
        foreach (var id in artistIds)
        {
            yield return await TopOf(id, asking);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceAnswer> Discography(ArtistId artistId, Asking asking)
    {
        var number = DeezerEntries.NumberIn(artistId);
        var albums = await client.All<DeezerAlbumName>($"artist/{number}/albums", s_listAge, album => album.Id, asking);
        var problem = albums.Problem;
        var asked = new HashSet<long>();
        foreach (var album in albums.Items)
        {
            var tracks = await client.All<DeezerTrackName>(
                $"album/{album.Id}/tracks",
                s_listAge,
                track => track.Id,
                asking
            );
            var (entries, other) = await Whole([.. tracks.Items.Select(track => track.Id).Where(asked.Add)], asking);
            problem ??= tracks.Problem ?? other;
            yield return new SourceAnswer([.. OnlyOf(artistId, entries)], 0);
        }

        yield return new SourceAnswer([], 1, problem);
    }

    private async Task<SourceAnswer> TopOf(ArtistId id, Asking asking)
    {
        var top = await client.About<DeezerPage<DeezerTrackName>>(
            $"artist/{DeezerEntries.NumberIn(id)}/top?limit={MostOfAnArtist}",
            s_listAge,
            asking
        );
        var ids = (top.Value?.Data ?? []).Select(track => track.Id).Distinct().ToList();
        var (entries, fault) = await Whole(ids, asking);
        return new SourceAnswer([.. entries.SelectMany(track => track)], 1, top.Problem ?? fault);
    }

    /// <summary>The entries of each of these tracks, in their order.</summary>
    private async Task<(IReadOnlyList<IReadOnlyList<CatalogEntry>> Tracks, SourceException? Problem)> Whole(
        IReadOnlyList<long> ids,
        Asking asking
    )
    {
        var tracks = new List<IReadOnlyList<CatalogEntry>>();
        SourceException? problem = null;
        var answers = InOrder.Select(
            ids,
            AtOnce,
            id => client.About<DeezerTrack>($"track/{id}", s_trackAge, asking),
            asking.Cancelled
        );
        await foreach (var answer in answers)
        {
            problem ??= answer.Problem;
            if (answer.Value is { } track)
            {
                tracks.Add([.. DeezerEntries.Track(track, answer.At)]);
            }
        }

        return (tracks, problem);
    }

    /// <summary>The tracks that credit the artist: compilations have others too.</summary>
    private static IEnumerable<CatalogEntry> OnlyOf(
        ArtistId artistId,
        IEnumerable<IReadOnlyList<CatalogEntry>> tracks
    ) =>
        tracks
            .Where(entries =>
                entries.OfType<CatalogEntry.OfTrack>().Any(track => track.Track.ArtistIds.Contains(artistId))
            )
            .SelectMany(entries => entries);
}
