using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Spotify;

/// <summary>Finds out what Spotify lets this app use, by asking once about anybody.</summary>
internal sealed class SpotifyProbe(ClosablePaths paths, SpotifyArtists artists, SpotifyTopTracks top)
{
    private const string AnyTrack = "0000000000000000000000";
    private static readonly TimeSpan s_age = TimeSpan.FromDays(7);

    private static readonly string[] s_tried =
    [
        ClosablePaths.Related,
        ClosablePaths.Recommendations,
        ClosablePaths.AudioFeatures,
    ];

    /// <summary>Tries each path that may be closed and has not been tried lately.</summary>
    /// <exception cref="SourceException">Spotify could not be asked.</exception>
    public async Task Run(Asking asking)
    {
        if (
            s_tried.All(path => paths.IsClosed(path) is not null)
            || await artists.Search("a", 1, asking) is not [var anybody, ..]
        )
        {
            return;
        }

        var id = anybody.Id.Value;
        await paths.Get<SpotifyArtistList>(ClosablePaths.Related, $"artists/{id}/related-artists", s_age, asking);
        var recommendations = $"recommendations?seed_artists={id}&target_popularity=50&limit=1";
        if (await paths.Get<SpotifyTrackList>(ClosablePaths.Recommendations, recommendations, s_age, asking) is null)
        {
            await top.Of(anybody.Id, asking);
        }

        await paths.Sounds([AnyTrack], asking);
    }
}
