using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Spotify;

/// <summary>Finds out what Spotify lets this app use, by asking once about anybody.</summary>
internal sealed class SpotifyProbe(SpotifyClient client, SpotifyArtists artists, SpotifyTopTracks top)
{
    private const string AnyTrack = "0000000000000000000000";

    /// <summary>Tries each path that may be closed and has not been tried lately.</summary>
    /// <exception cref="SourceException">Spotify could not be asked.</exception>
    public async Task Run(Asking asking)
    {
        string[] paths = [SpotifyClient.Related, SpotifyClient.Recommendations, SpotifyClient.AudioFeatures];
        if (
            paths.All(path => client.Closed.IsClosed(path) is not null)
            || await artists.Search("a", 1, asking) is not [var anybody, ..]
        )
        {
            return;
        }

        var age = TimeSpan.FromDays(7);
        var id = anybody.Id.Value;
        await client.GetUnlessClosed<SpotifyArtistList>(
            SpotifyClient.Related,
            $"artists/{id}/related-artists",
            age,
            () => Task.FromResult(true),
            asking
        );
        var recommended = await client.GetUnlessClosed<SpotifyTrackList>(
            SpotifyClient.Recommendations,
            $"recommendations?seed_artists={id}&target_popularity=50&limit=1",
            age,
            () => Task.FromResult(true),
            asking
        );
        if (recommended is null)
        {
            await top.Of(anybody.Id, asking);
        }

        await client.SoundsOf([AnyTrack], age, asking);
    }
}
