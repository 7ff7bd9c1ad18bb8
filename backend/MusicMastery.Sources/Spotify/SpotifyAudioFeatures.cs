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
        var ids = tracks.Select(track => track.Id.Value).Where(SpotifyId.IsLike).ToList();
        if (ids.Count < tracks.Count)
        {
            yield return new SourceAnswer([], tracks.Count - ids.Count);
        }

        foreach (var some in ids.Chunk(ClosablePaths.SoundsAtOnce))
        {
            yield return await Sounds(some, asking);
        }
    }

    private async Task<SourceAnswer> Sounds(string[] ids, Asking asking)
    {
        var answers = await paths.Sounds(ids, asking);
        return answers is null
            ? throw SpotifyProblems.Closed("says how tracks sound")
            : new SourceAnswer(
                [
                    .. answers.ById.SelectMany(one =>
                        one.Value.Value?.ToFeatures() is { } features
                            ?
                            [
                                new CatalogEntry.OfAudioFeatures(
                                    new TrackId(one.Key),
                                    features,
                                    SpotifyEntries.Origin(one.Value.At)
                                ),
                            ]
                            : Array.Empty<CatalogEntry>()
                    ),
                ],
                ids.Length,
                answers.Problem
            );
    }
}
