using MusicMastery.Core.Predictions;

namespace MusicMastery.Core.Analyses;

/// <summary>What comes of an analysis.</summary>
/// <param name="Result">What it found.</param>
/// <param name="Model">
/// What it takes to judge songs that do not exist yet; null without a model or a library to set them against. Larger
/// than the result and seldom asked for, so it is kept beside it.
/// </param>
public sealed record AnalysisOutcome(AnalysisResult Result, SavedModel? Model);
