using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>Brings how tracks sound, as far as it is not known.</summary>
/// <param name="source">Who says so; null when nobody does.</param>
/// <param name="catalog">The tracks as they are kept: a segment's may have another day's popularity.</param>
/// <param name="collection">Asks and keeps.</param>
internal sealed class SoundSupply(LiveSource? source, ITrackStore catalog, Collection collection)
{
    /// <summary>Asks how those of the tracks sound that nobody has said so of yet.</summary>
    public void Bring(StageName stage, IReadOnlyList<Track> tracks)
    {
        var unheard = tracks.Where(track => track.AudioFeatures is null).ToList();
        if (unheard.Count == 0)
        {
            return;
        }

        if (source is null)
        {
            collection.Note(
                new SourceGap(
                    stage,
                    null,
                    Capability.AudioFeatures,
                    SourceGap.NotConfigured,
                    FormattableString.Invariant(
                        $"{unheard.Count:N0} of {tracks.Count:N0} recordings are without audio features, and no source that is on says how tracks sound. The open music source would: the list of sources says how to switch it on."
                    ),
                    unheard.Count
                )
            );
            return;
        }

        var kept = catalog.Find([.. unheard.Select(track => track.Id)]);
        var askable = unheard
            .Select(track => kept.GetValueOrDefault(track.Id, track))
            .Where(track => track.Isrc is not null || SpotifyId.IsLike(track.Id.Value))
            .ToList();
        if (askable.Count > 0)
        {
            Ask(source, stage, askable);
        }

        if (askable.Count < unheard.Count)
        {
            collection.Note(
                new SourceGap(
                    stage,
                    source.Kind,
                    Capability.AudioFeatures,
                    SourceGap.NoCommonId,
                    FormattableString.Invariant(
                        $"{unheard.Count - askable.Count:N0} of {tracks.Count:N0} recordings have neither an ISRC nor a Spotify id, so nobody can be asked how they sound."
                    ),
                    unheard.Count - askable.Count
                )
            );
        }
    }

    private void Ask(LiveSource source, StageName stage, List<Track> unheard)
    {
        var question = new Question(
            stage,
            source,
            Capability.AudioFeatures,
            unheard.Count,
            "recordings",
            $"Asking {source.Name} how the recordings sound."
        );
        collection.Ask(question, asking => source.AudioFeatures!.AudioFeaturesOf(unheard, asking));
    }
}
