using MusicMastery.Core.Sources;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>Tracks with all that Spotify says of them: in one call where this app may, else one by one.</summary>
internal sealed class SpotifyWholeTracks(SpotifyClient client, ClosablePaths paths)
{
    /// <summary>How many can be asked for at once.</summary>
    public const int AtOnce = 50;

    private static readonly TimeSpan s_age = TimeSpan.FromDays(7);

    /// <summary>The tracks with these ids.</summary>
    public async Task<Listed<SpotifyTrack>> Of(IReadOnlyList<string> ids, Asking asking)
    {
        try
        {
            var question = $"tracks?ids={string.Join(',', ids)}";
            var answer = await paths.Get<SpotifyTrackList>(ClosablePaths.ManyTracks, question, s_age, asking);
            return answer is null
                ? await OneByOne(ids, asking)
                : new Listed<SpotifyTrack>(
                    answer.Value?.Tracks ?? [],
                    answer.At,
                    answer.Problem ?? SpotifyProblems.NothingIn(answer, "these tracks")
                );
        }
        catch (SourceException problem) when (problem.IsAboutOneThing)
        {
            return new Listed<SpotifyTrack>([], default, problem);
        }
    }

    private async Task<Listed<SpotifyTrack>> OneByOne(IReadOnlyList<string> ids, Asking asking)
    {
        var tracks = new List<SpotifyTrack>();
        SourceException? problem = null;
        var at = DateTimeOffset.MaxValue;
        foreach (var id in ids)
        {
            var one = await Asked.About(
                SpotifyProblems.Service,
                $"track {id}",
                () => client.Get<SpotifyTrack>($"tracks/{id}", s_age, asking)
            );
            at = one.At < at ? one.At : at;
            problem ??= one.Problem;
            if (one.Value is { } track)
            {
                tracks.Add(track);
            }
        }

        return new Listed<SpotifyTrack>(tracks, at, problem);
    }
}
