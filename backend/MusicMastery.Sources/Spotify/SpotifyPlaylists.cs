using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Spotify;

/// <summary>The tracks of playlists; an app in development mode sees those of no playlist but its user's own.</summary>
internal sealed class SpotifyPlaylists(SpotifyAlbums lists) : IPlaylistSource
{
    private const int PageSize = 50;

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceAnswer> Playlist(string id, Asking asking)
    {
        await foreach (
            var page in lists.Pages<SpotifyPlaylistItem>(
                $"playlists/{Uri.EscapeDataString(id)}/items",
                PageSize,
                asking
            )
        )
        {
            yield return new SourceAnswer(
                [
                    .. (page.Value?.Items ?? [])
                        .Select(item => item.Item ?? item.Track)
                        .OfType<SpotifyTrack>()
                        .SelectMany(track => SpotifyEntries.Track(track, page.At)),
                ],
                1,
                page.Problem
            );
        }
    }
}
