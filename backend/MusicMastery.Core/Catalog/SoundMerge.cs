using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Catalog;

/// <summary>What to make of several words on how a track sounds.</summary>
public static class SoundMerge
{
    /// <summary>
    /// How a track sounds by two entries, and who says so: what two sources heard is never mixed, and the source that a
    /// track came from is believed before one that was asked beside it.
    /// </summary>
    public static (AudioFeatures? Sound, Provenance? From) Of(Track first, Track second) =>
        (first.SoundOrigin, second.SoundOrigin) switch
        {
            (null, var from) => (second.AudioFeatures, from),
            ({ } from, { } other) when from.Source == other.Source => (
                Fill(first.AudioFeatures!, second.AudioFeatures!),
                from
            ),
            ({ } from, { } other)
                when from.Source != first.Provenance.Source && other.Source == second.Provenance.Source => (
                second.AudioFeatures,
                other
            ),
            var (from, _) => (first.AudioFeatures, from),
        };

    /// <summary>Where a sound came from, as it is noted beside the track; null where the track came from there too.</summary>
    public static Provenance? Apart(Provenance? sound, Provenance track) =>
        sound is null || CatalogMerge.Same(sound, track) ? null : sound;

    /// <summary>The track as it sounds to this source, unless it is known from another one.</summary>
    public static Track Heard(Track track, AudioFeatures features, Provenance provenance) =>
        track.SoundOrigin is { } known && known.Source != provenance.Source
            ? track
            : track with
            {
                AudioFeatures = features,
                AudioFeaturesProvenance = Apart(provenance, track.Provenance),
            };

    /// <summary>The track with how another source than its own heard the other one, where nobody says more of it.</summary>
    public static Track Carry(Track from, Track to) =>
        from is { AudioFeatures: { } features, AudioFeaturesProvenance: { } heard } ? Heard(to, features, heard) : to;

    private static AudioFeatures Fill(AudioFeatures first, AudioFeatures second) =>
        first with
        {
            Tempo = first.Tempo ?? second.Tempo,
            Key = first.Key ?? second.Key,
            Mode = first.Mode ?? second.Mode,
            TimeSignature = first.TimeSignature ?? second.TimeSignature,
        };
}
