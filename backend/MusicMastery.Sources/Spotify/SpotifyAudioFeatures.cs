using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Spotify;

/// <summary>How tracks sound, as Spotify tells the apps that may still ask.</summary>
internal sealed class SpotifyAudioFeatures(ClosablePaths paths) : IAudioFeatureSource
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceAnswer> AudioFeaturesOf(IReadOnlyList<Track> tracks, Asking asking)
    {
        var byId = tracks.Where(track => SpotifyId.IsLike(track.Id.Value)).ToDictionary(track => track.Id.Value);
        if (byId.Count < tracks.Count)
        {
            yield return new SourceAnswer([], tracks.Count - byId.Count);
        }

        foreach (var ids in byId.Keys.Chunk(ClosablePaths.SoundsAtOnce))
        {
            yield return await Sounds(ids, byId, asking);
        }
    }

    private async Task<SourceAnswer> Sounds(string[] ids, Dictionary<string, Track> byId, Asking asking)
    {
        var answers = await paths.Sounds(ids, asking);
        return answers is null
            ? throw SpotifyProblems.Closed("says how tracks sound")
            : new SourceAnswer(
                [
                    .. answers.ById.SelectMany(one =>
                        one.Value.Value?.ToFeatures() is { } features
                            ? [new CatalogEntry.OfTrack(byId[one.Key] with { AudioFeatures = features })]
                            : Array.Empty<CatalogEntry>()
                    ),
                ],
                ids.Length,
                answers.Problem
            );
    }
}
