using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Spotify;

/// <summary>The tracks of playlists; an app in development mode sees those of no playlist but its user's own.</summary>
internal sealed class SpotifyPlaylists(SpotifyClient client) : IPlaylistSource
{
    private const int PageSize = 50;
    private static readonly TimeSpan s_age = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceAnswer> Playlist(string id, Asking asking)
    {
        var items = await client.All<SpotifyPlaylistItem>(
            $"playlists/{Uri.EscapeDataString(id)}/items?",
            PageSize,
            item => (item.Item ?? item.Track)?.Id,
            s_age,
            asking
        );
        yield return new SourceAnswer(
            [
                .. items
                    .Items.Select(item => item.Item ?? item.Track)
                    .OfType<SpotifyTrack>()
                    .SelectMany(track => SpotifyEntries.Track(track, items.At)),
            ],
            1,
            items.Problem
        );
    }
}
