using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>
/// Spotify's tracks. The market is what it recommends to listeners of each artist at four popularities, as the original
/// Music Mastery asked; where recommendations are closed, each artist's top tracks.
/// </summary>
internal sealed class SpotifyTracks(ClosablePaths paths, SpotifyAlbums albums, SpotifyTopTracks top) : ITrackSource
{
    private const int MostRecommended = 100;
    private const int AtOnce = 3;
    private static readonly int[] s_targets = [5, 35, 65, 95];
    private static readonly TimeSpan s_age = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    public IAsyncEnumerable<SourceAnswer> SegmentTracks(IReadOnlyList<ArtistId> artistIds, Asking asking) =>
        InOrder.Select(artistIds, AtOnce, id => MarketOf(id, asking), asking.Cancelled);

    /// <inheritdoc/>
    public IAsyncEnumerable<SourceAnswer> Discography(ArtistId artistId, Asking asking) =>
        albums.TracksOf(artistId, asking);

    private Task<SourceAnswer> MarketOf(ArtistId id, Asking asking) =>
        Asked.About(
            1,
            async () =>
                await Recommended(id, asking)
                ?? await top.Of(id, asking)
                ?? throw SpotifyProblems.Closed("tells how popular tracks are")
        );

    /// <summary>What is recommended from an artist; null where that is closed.</summary>
    private async Task<SourceAnswer?> Recommended(ArtistId id, Asking asking)
    {
        var entries = new List<CatalogEntry>();
        SourceException? problem = null;
        foreach (var target in s_targets)
        {
            var question =
                $"recommendations?seed_artists={id.Value}&target_popularity={target}&limit={MostRecommended}";
            var answer = await paths.Get<SpotifyTrackList>(ClosablePaths.Recommendations, question, s_age, asking);
            if (answer is null)
            {
                return null;
            }

            problem ??= answer.Problem ?? SpotifyProblems.NothingIn(answer, id.Value);
            entries.AddRange((answer.Value?.Tracks ?? []).SelectMany(track => SpotifyEntries.Track(track, answer.At)));
        }

        return new SourceAnswer(entries, 1, problem);
    }
}
