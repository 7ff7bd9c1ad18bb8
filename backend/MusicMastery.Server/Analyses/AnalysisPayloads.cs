using GraphQL;

namespace MusicMastery.Server.Analyses;

/// <summary>What came of starting an analysis.</summary>
/// <param name="Analysis">The analysis; null when it was not started.</param>
/// <param name="Errors">Why it was not started; empty when it was.</param>
/// <param name="ClientMutationId">As it was given.</param>
public sealed record StartAnalysisPayload(
    AnalysisNode? Analysis,
    IReadOnlyList<IStartAnalysisError> Errors,
    string? ClientMutationId
);

/// <summary>What came of cancelling an analysis.</summary>
/// <param name="Analysis">The analysis as it stands now; null when there is none.</param>
/// <param name="Errors">Why it was not cancelled; empty when it was.</param>
/// <param name="ClientMutationId">As it was given.</param>
public sealed record CancelAnalysisPayload(
    AnalysisNode? Analysis,
    IReadOnlyList<ICancelAnalysisError> Errors,
    string? ClientMutationId
);

/// <summary>What came of deleting an analysis.</summary>
/// <param name="DeletedAnalysisId">The id it had; null when it was not deleted.</param>
/// <param name="Errors">Why it was not deleted; empty when it was.</param>
/// <param name="ClientMutationId">As it was given.</param>
public sealed record DeleteAnalysisPayload(
    [property: Id] string? DeletedAnalysisId,
    IReadOnlyList<IDeleteAnalysisError> Errors,
    string? ClientMutationId
);
