using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Segments;

/// <summary>The fixed ends of an audio feature's scale.</summary>
public static class FeatureRange
{
    /// <summary>0 and 1 for the features that are shares or flags; null for those without fixed ends.</summary>
    public static (double From, double To)? Of(AudioFeature feature) =>
        feature is AudioFeature.Duration or AudioFeature.Loudness or AudioFeature.Tempo ? null : (0, 1);
}
