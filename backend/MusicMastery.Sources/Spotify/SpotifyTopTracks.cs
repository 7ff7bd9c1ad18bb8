using MusicMastery.Core.Artists;
using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Spotify;

/// <summary>An artist's top tracks with their popularity.</summary>
internal sealed class SpotifyTopTracks(SpotifyClient client, string market)
{
    private static readonly TimeSpan s_age = TimeSpan.FromDays(7);

    /// <summary>The tracks; null where they, or their popularity, are closed to this app.</summary>
    public async Task<SourceAnswer?> Of(ArtistId id, Asking asking)
    {
        var answer = await client.GetUnlessClosed<SpotifyTrackList>(
            SpotifyClient.TopTracks,
            $"artists/{id.Value}/top-tracks?market={market}",
            s_age,
            () => Task.FromResult(true),
            asking
        );
        if (answer?.Value?.Tracks is [{ Popularity: null }, ..])
        {
            client.Closed.Learn(SpotifyClient.TopTracks, isClosed: true);
            return null;
        }

        return answer is null
            ? null
            : new SourceAnswer(
                [.. (answer.Value?.Tracks ?? []).SelectMany(track => SpotifyEntries.Track(track, answer.At))],
                1,
                answer.Problem ?? (answer.Value is null ? SpotifyProblems.Unknown(id.Value) : null)
            );
    }
}
