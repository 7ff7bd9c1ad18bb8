using MusicMastery.Core.Artists;
using MusicMastery.Core.Sources;

namespace MusicMastery.Sources.Spotify;

/// <summary>An artist's top tracks with their popularity.</summary>
internal sealed class SpotifyTopTracks(ClosablePaths paths, string market)
{
    private static readonly TimeSpan s_age = TimeSpan.FromDays(7);

    /// <summary>The tracks; null where they, or their popularity, are closed to this app.</summary>
    public async Task<SourceAnswer?> Of(ArtistId id, Asking asking)
    {
        var question = $"artists/{id.Value}/top-tracks?market={market}";
        var answer = await paths.Get<SpotifyTrackList>(ClosablePaths.TopTracks, question, s_age, asking);
        if (answer?.Value?.Tracks is [{ Popularity: null }, ..])
        {
            paths.Close(ClosablePaths.TopTracks);
            return null;
        }

        return answer is null
            ? null
            : new SourceAnswer(
                [.. (answer.Value?.Tracks ?? []).SelectMany(track => SpotifyEntries.Track(track, answer.At))],
                1,
                answer.Problem ?? SpotifyProblems.NothingIn(answer, id.Value)
            );
    }
}
