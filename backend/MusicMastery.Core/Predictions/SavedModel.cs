using MusicMastery.Core.Analyses;

namespace MusicMastery.Core.Predictions;

/// <summary>What it takes to judge, later on, a song that does not exist yet. Kept beside what an analysis found.</summary>
/// <param name="Model">The learner's model, set to the library, in the learner's own form.</param>
/// <param name="Sounds">How the segment sounds.</param>
public sealed record SavedModel(byte[] Model, SegmentSounds Sounds);

/// <summary>Where the models of analyses are kept; they come and go with their analysis.</summary>
public interface ISavedModelStore
{
    /// <summary>
    /// The model of this analysis; null when it has none, as without a result, with a segment too small to learn from,
    /// with a library that has no song to judge, or when an older version of the program ran it.
    /// </summary>
    SavedModel? Model(AnalysisId id);
}
