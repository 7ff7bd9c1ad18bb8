namespace MusicMastery.Core.Analyses;

/// <summary>An analysis cannot go on, for a reason its user can do something about.</summary>
public sealed class AnalysisFailedException(AnalysisFailure failure) : Exception(failure.Message)
{
    /// <summary>What the user is told.</summary>
    public AnalysisFailure Failure { get; } = failure;
}
